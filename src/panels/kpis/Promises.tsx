import { quoted } from '../../i18n/quoted.ts'
import { TriangleAlert } from 'lucide-react'
import type { KpiValue } from '../../analysis/kpis/kpiValue.ts'
import { addRecord } from '../../commands/verbs/addRecord.ts'
import { linkPromises } from '../../commands/verbs/linkPromises.ts'
import { findingSentence } from '../../i18n/findingSentence.ts'
import { formatShare, t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { wilson } from '../../lib/wilson.ts'
import { liveRecord } from '../../model/records.ts'
import { FeedbackBar } from '../../parts/FeedbackBar.tsx'
import { SeverityMark, severityWord } from '../../parts/SeverityMark.tsx'
import { useDispatch, useOpen, useSession } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { MultiComboBox } from '../../ui/MultiComboBox.tsx'
import { KpiLink } from './KpiLink.tsx'
import styles from './Kpis.module.css'
import promiseStyles from './Promise.module.css'
import { StateMark } from './StateMark.tsx'
import { formatNumber, latestFigure, readingSentence } from './figures.ts'
import { touchpointOptions } from './options.ts'
import { type PromiseRow, isBrandAlignment, rescaled } from './promiseRows.ts'
import { useKpis } from './useKpis.ts'
import { useShown } from '../../ui/useShown.tsx'
import { Section } from './Section.tsx'

/** Each promise with the touchpoints that keep it, what customers say there, and its brand-alignment score. */
export function Promises({ rows }: { readonly rows: readonly PromiseRow[] }) {
  const { board, open } = useKpis()
  const dispatch = useDispatch()
  const [shown, more] = useShown(rows, 50)
  const placed = new Set(rows.flatMap(({ scores }) => scores.map(({ kpi }) => kpi.id)))
  const general = [...board.values.values()].filter(
    (value) => isBrandAlignment(value) && !placed.has(value.kpi.id),
  )
  const addScore = (): void => {
    const id = newId()
    const outcome = dispatch(addRecord, {
      id,
      kind: 'kpi',
      fields: { name: t('organisation.choice.brand-alignment'), method: 'brand-alignment' },
    })
    if (!outcome.refused) open({ kind: 'kpi', id })
  }
  return (
    <Section title={t('kpis.promises')}>
      <p className={styles['quiet']}>{t('kpis.promisesText')}</p>
      {rows.length === 0 ? <p>{t('organisation.emptyPromises')}</p> : null}
      <ul className={styles['rows']}>
        {shown.map((row) => (
          <PromiseItem key={row.promise.id} row={row} />
        ))}
      </ul>
      {more}
      <h4>{t('kpis.brandAlignment')}</h4>
      {general.length === 0 && placed.size === 0 ? (
        <p className={styles['quiet']}>
          {t('kpis.noBrandAlignment')}{' '}
          <Button look="link" onPress={addScore}>
            {t('kpis.addBrandAlignment')}
          </Button>
        </p>
      ) : (
        <ul className={styles['plain']}>
          {general.map((value) => (
            <li key={value.kpi.id}>
              <Score value={value} />
            </li>
          ))}
          {general.length === 0 ? (
            <li className={styles['quiet']}>{t('kpis.scoresAbove')}</li>
          ) : null}
        </ul>
      )}
    </Section>
  )
}

function PromiseItem({ row }: { readonly row: PromiseRow }) {
  const { board } = useKpis()
  const dispatch = useDispatch()
  const { editor } = useOpen()
  const { promise, touchpointIds, voice, places, moods, scores } = row
  const link = (touchpointId: string, isLinked: boolean): void => {
    const { records } = editor.getState()
    const ids = liveRecord(records, 'touchpoint', touchpointId)?.promiseIds ?? []
    const others = ids.filter((id) => id !== promise.id && liveRecord(records, 'promise', id))
    dispatch(linkPromises, {
      touchpointId,
      promiseIds: isLinked ? [...others, promise.id] : others,
    })
  }
  const share = wilson(voice.negative, voice.n)
  return (
    <li className={styles['row']}>
      <div className={styles['what']} data-plain>
        <b className={promiseStyles['text']}>{quoted(promise.text)}</b>
        {touchpointIds.length === 0 ? (
          <span className={promiseStyles['verdict']} data-verdict="unmet">
            <TriangleAlert size={14} aria-hidden />
            {t('kpis.nothingKeeps')}
          </span>
        ) : null}
        {voice.n === 0 ? null : (
          <span className={promiseStyles['bar']}>
            <FeedbackBar evidence={moods} />
          </span>
        )}
        <span className={styles['quiet']}>
          {[
            share
              ? t('kpis.negativeShare', {
                  share: formatShare(share[0]),
                  n: voice.n,
                  low: Math.round(share[1] * 100),
                  high: formatShare(share[2]),
                  few: voice.isFew ? 'yes' : 'no',
                })
              : '',
            voice.complaints === 0 ? '' : t('kpis.complaints', { n: voice.complaints }),
            places < 2 ? '' : t('kpis.countedAtEach', { n: places }),
            moods.n === 0 && touchpointIds.length > 0 ? t('kpis.noFeedbackYet') : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {scores.map((value) => (
          <Score key={value.kpi.id} value={value} />
        ))}
        <Broken promiseId={promise.id} />
      </div>
      <div className={promiseStyles['keepers']}>
        <MultiComboBox
          label={t('kpis.keptBy', { text: promise.text })}
          placeholder={t('kpis.addTouchpoint')}
          values={touchpointIds}
          options={touchpointOptions(board)}
          onAdd={(id) => link(id, true)}
          onRemove={(id) => link(id, false)}
        />
      </div>
    </li>
  )
}

/** What the rule says of a promise that feedback breaks. */
function Broken({ promiseId }: { readonly promiseId: string }) {
  const finding = useSession((state) =>
    state.findings.find(
      ({ rule, subjects }) => rule === 'promise-broken' && subjects.includes(promiseId),
    ),
  )
  return finding ? (
    <span className={promiseStyles['verdict']} data-verdict="broken">
      <SeverityMark severity={finding.severity} />
      <span>
        {severityWord(finding.severity)}: {findingSentence(finding.why)}
      </span>
    </span>
  ) : null
}

/** A brand-alignment score: the company's own question and scale, so it says that. */
function Score({ value }: { readonly value: KpiValue }) {
  const of100 = rescaled(value)
  const { scaleMin, scaleMax, positiveFrom, question, unit } = value.kpi
  const isShare = unit === '%' && positiveFrom !== undefined && scaleMax !== undefined
  return (
    <span className={promiseStyles['score']}>
      <span className={styles['stated']}>
        <StateMark state={value.state} />
        <KpiLink kpiId={value.kpi.id} />
        <b>
          {of100 === undefined
            ? latestFigure(value)
            : t('kpis.of100', { value: formatNumber(of100) })}
        </b>
      </span>
      <span className={styles['quiet']}>
        {[
          t('kpis.yourDefinition'),
          value.latest && of100 !== undefined
            ? t('kpis.onScale', {
                value: formatNumber(value.latest.value),
                min: scaleMin ?? 0,
                max: scaleMax ?? 0,
              })
            : '',
          isShare ? t('kpis.topAnswers', { from: positiveFrom, max: scaleMax }) : '',
          value.latest ? readingSentence(value) : '',
          question ? quoted(question) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  )
}
