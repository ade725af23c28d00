import { useRef } from 'react'
import { journeyGraph } from '../../analysis/journeyGraph.ts'
import { suggestedOwner } from '../../analysis/suggestedOwner.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import { accountableOwner } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { OwnerField } from './OwnerField.tsx'
import styles from './Details.module.css'

/** The owner of one touchpoint; where nobody is accountable it says so, and who could be. */
export function OwnerSection({ touchpointId }: { readonly touchpointId: string }) {
  const opener = useRef<HTMLButtonElement>(null)
  const reason = useRecords((records) => whyUnowned(records, touchpointId))
  const suggestion = useRecords((records) => suggestionFor(records, touchpointId))
  const alsoNamed = useRecords((records) => alsoNamedAt(records, touchpointId))
  return (
    <>
      {reason === undefined ? null : (
        <div className={styles['nobody']}>
          <span>{reason}</span>
          <Button look="link" onPress={() => opener.current?.click()}>
            {t('details.assign')}
          </Button>
        </div>
      )}
      <OwnerField label={t('details.owner')} touchpointIds={[touchpointId]} openerRef={opener} />
      {suggestion === undefined || reason === undefined ? null : (
        <p className={styles['hint']}>{suggestion}</p>
      )}
      {alsoNamed === '' ? null : (
        <p className={styles['hint']}>{t('details.alsoNamed', { names: alsoNamed })}</p>
      )}
    </>
  )
}

function whyUnowned(records: Records, touchpointId: string): string | undefined {
  const touchpoint = liveRecord(records, 'touchpoint', touchpointId)
  if (!touchpoint || accountableOwner(records, touchpoint)) return undefined
  const named =
    liveRecord(records, 'person', touchpoint.accountableId) ??
    liveRecord(records, 'department', touchpoint.accountableId)
  if (!named) return t('details.nobody')
  const key: MessageKey =
    touchpoint.accountableState === 'declined' ? 'details.declined' : 'details.left'
  return t(key, { name: named.name })
}

function suggestionFor(records: Records, touchpointId: string): string | undefined {
  const touchpoint = liveRecord(records, 'touchpoint', touchpointId)
  if (!touchpoint || accountableOwner(records, touchpoint)) return undefined
  const suggested = suggestedOwner(journeyGraph(records), touchpointId)
  if (!suggested) return undefined
  const { name, reason } = suggested
  return `${t('details.suggested', { name })} ${t(reason, { name })}`
}

function alsoNamedAt(records: Records, touchpointId: string): string {
  const ids = liveRecord(records, 'touchpoint', touchpointId)?.alsoNamedAccountableIds ?? []
  return ids
    .flatMap(
      (id) =>
        (liveRecord(records, 'person', id) ?? liveRecord(records, 'department', id))?.name ?? [],
    )
    .join(', ')
}
