import '../../i18n/laterWords.ts'
import { t } from '../../i18n/t.ts'
import type { Fix } from '../../model/finding.ts'
import { livingRecord } from '../../model/records.ts'
import { useLivingSelection, useRecords } from '../../store/useEditor.tsx'
import hidden from '../../ui/Hidden.module.css'
import styles from './Details.module.css'
import type { DetailJourneys } from './DetailJourneys.ts'
import { JourneyDetails } from './JourneyDetails.tsx'
import { NamedDetails } from './NamedDetails.tsx'
import { SelectionDetails } from './SelectionDetails.tsx'
import { StepDetails } from './StepDetails.tsx'
import { TouchpointDetails } from './TouchpointDetails.tsx'

export interface DetailsPanelProps {
  /** Where a touchpoint's comments can be read. */
  readonly feedbackHref: string
  readonly onReadFeedback: (touchpointId: string) => void
  readonly onFix: (fix: Fix) => void
  /** The other journeys of the workspace; missing: there are none to be had. */
  readonly journeys?: DetailJourneys
}

/** What is selected, to see and to change. */
export function DetailsPanel({ feedbackHref, onReadFeedback, onFix, journeys }: DetailsPanelProps) {
  const ids = useLivingSelection()
  const [id = ''] = ids
  const record = useRecords((records) => (ids.length === 1 ? livingRecord(records, id) : undefined))
  return (
    <div className={styles['panel']}>
      <h2 className={hidden['hidden']}>{t('details.title')}</h2>
      {ids.length === 0 ? <JourneyDetails journeys={journeys} /> : null}
      {ids.length > 1 ? <SelectionDetails ids={ids} /> : null}
      {record?.kind === 'touchpoint' ? (
        <TouchpointDetails
          key={id}
          id={id}
          feedbackHref={feedbackHref}
          onReadFeedback={onReadFeedback}
          onFix={onFix}
        />
      ) : null}
      {record?.kind === 'step' ? (
        <StepDetails key={id} id={id} onFix={onFix} journeys={journeys} />
      ) : null}
      {record && record.kind !== 'touchpoint' && record.kind !== 'step' ? (
        <NamedDetails key={id} record={record} onFix={onFix} />
      ) : null}
    </div>
  )
}
