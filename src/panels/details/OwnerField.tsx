import type { Ref } from 'react'
import { assignAccountable } from '../../commands/verbs/assignAccountable.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { liveRecord } from '../../model/records.ts'
import { newOwners, newcomerOf } from '../../parts/ownerOptions.ts'
import { useDispatch, useRecords } from '../../store/useEditor.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { useOwnerOptions } from './useOwnerOptions.ts'

export interface OwnerFieldProps {
  readonly label: string
  /** The touchpoints that get the owner, one or many. */
  readonly touchpointIds: readonly string[]
  readonly openerRef?: Ref<HTMLButtonElement>
}

/** Who is accountable; people and departments that are not there yet can be added by their name. */
export function OwnerField({ label, touchpointIds, openerRef }: OwnerFieldProps) {
  const dispatch = useDispatch()
  const options = useOwnerOptions()
  const owners = useRecords((records) => [
    ...new Set(
      touchpointIds.map((id) => liveRecord(records, 'touchpoint', id)?.accountableId ?? ''),
    ),
  ])
  const owner = owners.length === 1 ? owners[0] : undefined
  const name = useRecords(
    (records) =>
      (liveRecord(records, 'person', owner) ?? liveRecord(records, 'department', owner))?.name ??
      '',
  )

  const assign = (key: string | null): void => {
    if (key === null) {
      dispatch(assignAccountable, { touchpointIds })
      return
    }
    const newcomer = newcomerOf(key, newId)
    dispatch(
      assignAccountable,
      newcomer ? { touchpointIds, newcomer } : { touchpointIds, ownerId: key },
    )
  }

  return (
    <ComboBox
      label={label}
      value={name === '' ? null : (owner ?? null)}
      text={name}
      options={options}
      adders={newOwners}
      onChoose={assign}
      placeholder={owners.length > 1 ? t('details.mixed') : t('details.ownerPlaceholder')}
      {...(openerRef === undefined ? {} : { openerRef })}
    />
  )
}
