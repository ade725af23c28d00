import { feedbackSum } from '../../analysis/feedbackSum.ts'
import { saidKind } from '../../analysis/ownership/voiceOf.ts'
import { formatCount, t } from '../../i18n/t.ts'
import { isComplaintsFirst } from '../../model/customersVoice.ts'
import { channelCounts } from '../../model/channelCounts.ts'
import { evidenceOfGroup } from '../../model/evidenceGroups.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { FeedbackBar } from '../../parts/FeedbackBar.tsx'
import { mostThemes } from '../../parts/mostThemes.ts'
import { shownEvidence } from '../../store/shownEvidence.ts'
import { useRecords, useSession } from '../../store/useEditor.tsx'
import heading from '../../ui/Heading.module.css'
import { classes } from '../../ui/classes.ts'
import { CountList } from './CountList.tsx'
import styles from './Details.module.css'
import { MoreFigures } from './MoreFigures.tsx'
import { Months } from './Months.tsx'
import { ShareFigure } from './ShareFigure.tsx'

/** What customers say of a step or a stage: the comments of any of its touchpoints, each counted once. */
export function TogetherSay({ id }: { readonly id: string }) {
  const touchpoints = useRecords((records) => touchpointsOf(records, id))
  const shown = useSession(shownEvidence)
  const touchpointIds = touchpoints.map((one) => one.id)
  const evidence = evidenceOfGroup(shown, { id, touchpointIds })
  if (!evidence || evidence.comments === 0) return null
  const sum = feedbackSum(evidence)
  const channels = channelCounts(touchpoints, shown).map((one) => ({
    ...one,
    name: one.channel || t('say.noChannel'),
  }))
  const kind = saidKind([{ feedback: sum }])
  const themes = mostThemes(evidence.themes, 5)
    .map(({ phrase, comments }) => `${phrase} (${formatCount(comments)})`)
    .join(', ')
  return (
    <section className={styles['section']} aria-label={t('details.customersSay')}>
      <h3 className={classes(heading['label'], styles['label'])}>
        {t('details.customersSay')}
        <span>{t('details.comments', { n: evidence.comments, kind })}</span>
      </h3>
      {isComplaintsFirst(sum) ? (
        <p className={styles['plain']}>{t('part.complaints', { n: sum.complaints })}</p>
      ) : (
        <>
          <ShareFigure evidence={evidence} sum={sum} />
          <FeedbackBar evidence={evidence} />
        </>
      )}
      <Months months={evidence.months} kind={kind} />
      {themes === '' ? null : (
        <p className={styles['hint']}>{t('details.themes', { themes, kind })}</p>
      )}
      <MoreFigures evidence={evidence} />
      {channels.length > 1 ? <CountList title={t('say.channels')} counts={channels} /> : null}
    </section>
  )
}

/** Those of a step, else those of all steps of a stage. */
function touchpointsOf(records: Records, id: string): RecordOf<'touchpoint'>[] {
  return recordsOfKind(records, 'touchpoint').filter(
    ({ stepId }) => stepId === id || liveRecord(records, 'step', stepId)?.stageId === id,
  )
}
