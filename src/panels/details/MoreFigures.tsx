import { type ScoreFigures, scoreFigures } from '../../feedback/evidence/scoreFigures.ts'
import { formatNumber, t } from '../../i18n/t.ts'
import { wilson } from '../../lib/wilson.ts'
import { customerCount } from '../../model/customerCount.ts'
import type { EmployeeEvidence, Evidence } from '../../model/evidence.ts'
import { liveRecord } from '../../model/records.ts'
import { segmentCounts } from '../../model/segmentCounts.ts'
import { shareGap } from '../../model/shareGap.ts'
import { RepeatFigures } from '../../parts/RepeatFigures.tsx'
import { useRecords } from '../../store/useEditor.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { CountList } from './CountList.tsx'
import styles from './Details.module.css'
import { intervalText } from '../../parts/intervalText.ts'

/** Scores by their definitions, employees beside customers, and on demand segments, accounts and who came again. */
export function MoreFigures({ evidence }: { readonly evidence: Evidence }) {
  const { answers = [], employees, repeats, value } = evidence
  const passed = [...new Set((repeats?.paths ?? []).flatMap((path) => path.touchpointIds))]
  const found = useRecords((records) =>
    passed.map((id) => liveRecord(records, 'touchpoint', id)?.name),
  )
  const names = new Map(passed.map((id, at) => [id, found[at]]))
  const scores = answers.flatMap((one) => scoreFigures(one) ?? [])
  const segments = segmentCounts(evidence).map((one) => ({
    ...one,
    name: one.segment || t('say.noSegment'),
  }))
  const hasMore = segments.length > 1 || value !== undefined || repeats !== undefined
  return (
    <>
      {scores.flatMap(scoreLines).map((line) => (
        <p key={line} className={styles['hint']}>
          {line}
        </p>
      ))}
      {employees && employees.n > 0 ? (
        <p className={styles['hint']}>{employeesText(evidence, employees)}</p>
      ) : null}
      {hasMore ? (
        <Disclosure title={t('say.more')}>
          {segments.length > 1 ? <CountList title={t('say.segments')} counts={segments} /> : null}
          {value ? <p className={styles['hint']}>{t('say.value', { ...value })}</p> : null}
          {repeats ? <RepeatFigures repeats={repeats} nameOf={(id) => names.get(id)} /> : null}
        </Disclosure>
      ) : null}
    </>
  )
}

function scoreLines({ scale, n, mean, nps, topTwo, easy }: ScoreFigures): string[] {
  const points = (value: number): string => formatNumber(value, { maximumFractionDigits: 0 })
  const exact = (value: number): string => formatNumber(value, { maximumFractionDigits: 2 })
  const { low, high } = mean
  return [
    ...(nps
      ? [
          t('say.nps', {
            score: points(nps.score),
            low: points(nps.low),
            high: points(nps.high),
            n,
          }),
        ]
      : []),
    ...(topTwo ? [t('say.topTwo', { ...intervalText(topTwo), n })] : []),
    ...(easy ? [t('say.easy', { ...intervalText(easy), n })] : []),
    t('say.mean', {
      mean: exact(mean.mean),
      hasInterval: low === undefined ? 'no' : 'yes',
      low: exact(low ?? 0),
      high: exact(high ?? 0),
      min: scale.min,
      max: scale.max,
      n,
    }),
  ]
}

function employeesText(evidence: Evidence, { n, negative }: EmployeeEvidence): string {
  const share = wilson(negative, n)
  const gap = shareGap(customerCount(evidence), { n, negative })
  const points = (value: number): string => formatNumber(100 * value, { maximumFractionDigits: 0 })
  return [
    ...(share ? [t('say.employeeShare', { ...intervalText(share), n })] : []),
    ...(gap
      ? [
          t('say.gap', {
            direction: gap[0] > 0 ? 'more' : gap[0] < 0 ? 'less' : 'same',
            gap: points(Math.abs(gap[0])),
            low: points(gap[1]),
            high: points(gap[2]),
          }),
        ]
      : []),
  ].join(' ')
}
