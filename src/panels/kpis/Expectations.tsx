import { quoted } from '../../i18n/quoted.ts'
import { fewComments } from '../../model/fewComments.ts'
import { t } from '../../i18n/t.ts'
import { TriangleAlert } from 'lucide-react'
import styles from './Kpis.module.css'
import promise from './Promise.module.css'
import { formatNumber } from './figures.ts'
import type { StepExpectation, Verdict } from './stepExpectations.ts'
import { useKpis } from './useKpis.ts'
import { useShown } from '../../ui/useShown.tsx'
import { Section } from './Section.tsx'

const verdicts = {
  unmet: 'kpis.verdict.unmet',
  kept: 'kpis.verdict.kept',
  unsure: 'kpis.verdict.unsure',
  assumed: 'kpis.verdict.assumed',
  unknown: 'kpis.verdict.unknown',
} as const satisfies Record<Verdict, string>

/** Step by step what customers expect, whether they were asked, and what they get. */
export function Expectations({ steps }: { readonly steps: readonly StepExpectation[] }) {
  const { mapHref, onGo } = useKpis()
  const said = steps.filter(isTold)
  const silent = steps.filter((one) => !isTold(one))
  const [shown, more] = useShown(said, 100)
  const [shownSilent, moreSilent] = useShown(silent, 40)
  if (steps.length === 0) return null
  return (
    <Section title={t('kpis.expectations')}>
      <p className={styles['quiet']}>{t('kpis.expectationsText')}</p>
      {said.length === 0 ? null : (
        <div className={promise['scroller']}>
          <table className={styles['table']} aria-label={t('kpis.expectations')}>
            <thead>
              <tr>
                <th scope="col">{t('kpis.column.step')}</th>
                <th scope="col">{t('kpis.column.expected')}</th>
                <th scope="col">{t('kpis.column.delivered')}</th>
                <th scope="col">{t('kpis.column.verdict')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <Row key={one.step.id} expectation={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {more}
      {silent.length === 0 ? null : (
        <>
          <h4>{t('kpis.silentSteps')}</h4>
          <ul className={promise['silent']}>
            {shownSilent.map(({ step }) => (
              <li key={step.id}>
                <a href={mapHref} onClick={() => onGo(step.id)}>
                  {step.name}
                </a>
              </li>
            ))}
          </ul>
          {moreSilent}
        </>
      )}
    </Section>
  )
}

/** Whether anything is known of it: what is expected, or what is delivered. */
function isTold({ step, delivered }: StepExpectation): boolean {
  return (
    (step.expectation ?? '') !== '' || step.expectedScore !== undefined || delivered !== undefined
  )
}

function Row({ expectation: one }: { readonly expectation: StepExpectation }) {
  const { mapHref, onGo } = useKpis()
  const { step, stage, delivered, verdict } = one
  const { expectation = '', expectationSource, expectedScore } = step
  return (
    <tr>
      <th scope="row">
        <a href={mapHref} onClick={() => onGo(step.id)}>
          {step.name}
        </a>
        <span className={promise['stage']}>{stage}</span>
      </th>
      <td>
        {expectation.trim() === '' ? null : <span>{quoted(expectation.trim())}</span>}
        <span className={promise['stage']}>
          {[
            expectedScore === undefined
              ? ''
              : t('kpis.expectedScore', { score: formatNumber(expectedScore) }),
            expectationSource === undefined ? '' : t(`details.${expectationSource}`),
            expectation.trim() === '' && expectedScore === undefined ? t('kpis.notSaid') : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </td>
      <td>
        {delivered ? (
          <>
            <ScoreBand expectation={one} />
            <span className={promise['stage']}>
              {t('kpis.deliveredMean', {
                mean: formatNumber(delivered.mean),
                min: delivered.scale.min,
                max: delivered.scale.max,
                hasInterval: delivered.low === undefined ? 'no' : 'yes',
                low: formatNumber(delivered.low ?? delivered.mean),
                high: formatNumber(delivered.high ?? delivered.mean),
                n: delivered.n,
                few: delivered.n < fewComments ? 'yes' : 'no',
              })}
            </span>
          </>
        ) : (
          <span className={styles['quiet']}>{t('kpis.noScores')}</span>
        )}
      </td>
      <td>
        <span className={promise['verdict']} data-verdict={verdict}>
          {verdict === 'unmet' ? <TriangleAlert size={14} aria-hidden /> : null}
          {t(verdicts[verdict])}
        </span>
      </td>
    </tr>
  )
}

/** The scale as a line, the mean's interval as a band on it, the expectation as an upright. */
function ScoreBand({
  expectation: { step, delivered },
}: {
  readonly expectation: StepExpectation
}) {
  if (!delivered) return null
  const { scale, mean, low = mean, high = mean } = delivered
  const at = (value: number): number => {
    const part = (100 * (value - scale.min)) / Math.max(scale.max - scale.min, 1e-9)
    return Math.max(0, Math.min(100, part))
  }
  const { expectedScore } = step
  return (
    <svg className={promise['band']} viewBox="-3 0 106 16" preserveAspectRatio="none" aria-hidden>
      <path className={promise['scale']} d="M0 8H100" />
      <path className={promise['interval']} d={`M${at(low)} 8H${at(high)}`} />
      <path className={promise['mean']} d={`M${at(mean)} 8h0`} />
      {expectedScore === undefined ? null : (
        <path className={promise['expected']} d={`M${at(expectedScore)} 1V15`} />
      )}
    </svg>
  )
}
