import { checkLinked } from '../checkedRecord.ts'
import { defineCommand, refuse } from '../command.ts'
import { type AddRecord, addRecords } from './addRecord.ts'
import { applyEach } from './setEach.ts'
import type { SetFields } from './setFields.ts'

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
    const checkChanges = applyEach(draft, before, changes)
    // Only now: what is changed last may make room for what is added first.
    for (const { id, kind, fields } of records) checkLinked(draft, kind, id, Object.keys(fields))
    checkChanges()
  },
})
