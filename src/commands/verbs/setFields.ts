import { type KindName, kinds } from '../../model/kinds.ts'
import { type Records, recordOf } from '../../model/records.ts'
import type { Draft } from '../Draft.ts'
import { type FieldValues, checkLinked, editChecked } from '../checkedRecord.ts'
import { defineCommand, refuse } from '../command.ts'

export interface SetFields {
  readonly id: string
  /** By field name; null or undefined empties one that may be empty. What is not named stays. */
  readonly fields: FieldValues
}

/** Sets fields of any record of the organisation, the organisation itself included. */
export const setFields = defineCommand<SetFields>({
  id: 'organisation.setFields',
  label: 'command.organisation.setFields',
  run(draft, change) {
    const kind = applyFields(draft, draft.records, change)
    checkLinked(draft, kind, change.id, Object.keys(change.fields))
  },
})

/** Sets the fields of a record that is in `before`, its links yet unchecked; says of what kind it is. */
export function applyFields(draft: Draft, before: Records, { id, fields }: SetFields): KindName {
  const record = recordOf(before, id)
  if (!record || record.deletedAt !== undefined) refuse('refused.gone')
  if (kinds[record.kind].home !== 'organisation') refuse('refused.notOfOrganisation')
  editChecked(draft, record.kind, id, fields)
  return record.kind
}
