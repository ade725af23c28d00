import { t } from '../../i18n/t.ts'
import type { Fix } from '../../model/finding.ts'
import { liveRecord } from '../../model/records.ts'
import { useRecord, useRecords } from '../../store/useEditor.tsx'
import { ChannelField } from './ChannelField.tsx'
import { Connections } from './Connections.tsx'
import { CustomersSay } from './CustomersSay.tsx'
import { DeleteButton } from './DeleteButton.tsx'
import heading from '../../ui/Heading.module.css'
import styles from './Details.module.css'
import { FindingsHere } from './FindingsHere.tsx'
import { KpiField } from './KpiField.tsx'
import { NameField } from './NameField.tsx'
import { OwnerSection } from './OwnerSection.tsx'
import { ResponsibleField } from './ResponsibleField.tsx'
import { WordsField } from './WordsField.tsx'

export interface TouchpointDetailsProps {
  readonly id: string
  readonly feedbackHref: string
  readonly onReadFeedback: (touchpointId: string) => void
  readonly onFix: (fix: Fix) => void
}

export function TouchpointDetails({
  id,
  feedbackHref,
  onReadFeedback,
  onFix,
}: TouchpointDetailsProps) {
  const touchpoint = useRecord('touchpoint', id)
  const stage = useRecords((records) => {
    const step = liveRecord(records, 'step', touchpoint?.stepId)
    return liveRecord(records, 'stage', step?.stageId)?.name
  })
  if (!touchpoint) return null
  return (
    <>
      <div className={styles['top']}>
        <p className={heading['label']}>
          {t('details.touchpointOf', { stage: stage ?? t('details.unplaced') })}
        </p>
        <NameField id={id} label={t('details.name')} value={touchpoint.name} />
      </div>
      <div className={styles['section']}>
        <OwnerSection touchpointId={id} />
      </div>
      <CustomersSay touchpointId={id} href={feedbackHref} onRead={() => onReadFeedback(id)} />
      <FindingsHere id={id} onFix={onFix} />
      <div className={styles['section']}>
        <ChannelField label={t('details.channel')} touchpointIds={[id]} />
        <ResponsibleField touchpointId={id} />
        <KpiField touchpointId={id} />
        <WordsField touchpointId={id} />
      </div>
      <Connections touchpointId={id} />
      <DeleteButton ids={[id]} />
    </>
  )
}
