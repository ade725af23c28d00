import { checkLinked } from '../checkLinked.ts'
import { defineCommand, refuse } from '../command.ts'
import { type AddRecord, addRecords } from './addRecord.ts'
import { type SetFields, applyFields } from './setFields.ts'

export interface ImportOrganisation {
  readonly records: readonly AddRecord[]
  /** What differs in records that are there already. They may point to what is added. */
  readonly changes: readonly SetFields[]
}

/** Takes many records over in one step: all of them, or none. */
export const importOrganisation = defineCommand<ImportOrganisation>({
  id: 'organisation.import',
  label: 'command.organisation.import',
  run(draft, { records, changes }) {
    if (records.length + changes.length === 0) refuse('refused.nothingToImport')
    const before = draft.records
    addRecords(draft, records)
    const changed = changes.map((change) => applyFields(draft, before, change))
    // Only now: what is changed last may make room for what is added first.
    for (const one of [...records, ...changed]) checkLinked(draft, one)
  },
})
