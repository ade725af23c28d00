import { t } from '../../i18n/t.ts'
import { liveRecord } from '../../model/records.ts'
import { useRecords } from '../../store/useEditor.tsx'
import { ChannelField } from './ChannelField.tsx'
import { DeleteButton } from './DeleteButton.tsx'
import heading from '../../ui/Heading.module.css'
import styles from './Details.module.css'
import { OwnerField } from './OwnerField.tsx'

/** Several records at once: what can be done to all of them. */
export function SelectionDetails({ ids }: { readonly ids: readonly string[] }) {
  const touchpointIds = useRecords((records) =>
    ids.filter((id) => liveRecord(records, 'touchpoint', id) !== undefined),
  )
  return (
    <>
      <div className={styles['top']}>
        <h3 className={heading['aside']}>{t('details.selected', { n: ids.length })}</h3>
        {touchpointIds.length === ids.length || touchpointIds.length === 0 ? null : (
          <p className={styles['hint']}>
            {t('details.selectedTouchpoints', { n: touchpointIds.length })}
          </p>
        )}
      </div>
      {touchpointIds.length === 0 ? null : (
        <div className={styles['section']}>
          <OwnerField label={t('details.assignAll')} touchpointIds={touchpointIds} />
          <ChannelField label={t('details.channelAll')} touchpointIds={touchpointIds} />
        </div>
      )}
      <DeleteButton ids={ids} />
    </>
  )
}
