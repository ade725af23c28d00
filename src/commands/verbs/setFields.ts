import { kinds } from '../../model/kinds.ts'
import { type Records, livingRecord } from '../../model/records.ts'
import type { Draft } from '../Draft.ts'
import { type Filled, checkLinked } from '../checkLinked.ts'
import { type FieldValues, editChecked } from '../checkedRecord.ts'
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
  run: (draft, change) => checkLinked(draft, applyFields(draft, draft.records, change)),
})

/** Sets the fields of a record that is in `before`; what it returns is for {@link checkLinked}, once all is set. */
export function applyFields(draft: Draft, before: Records, { id, fields }: SetFields): Filled {
  const record = livingRecord(before, id)
  if (!record) refuse('refused.gone')
  if (kinds[record.kind].home !== 'organisation') refuse('refused.notOfOrganisation')
  editChecked(draft, record.kind, id, fields)
  return { id, kind: record.kind, fields }
}
