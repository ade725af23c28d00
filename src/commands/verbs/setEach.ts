import type { Records } from '../../model/records.ts'
import type { Draft } from '../Draft.ts'
import { checkLinked } from '../checkedRecord.ts'
import { defineCommand, refuse } from '../command.ts'
import { type SetFields, applyFields } from './setFields.ts'

export interface SetEach {
  readonly changes: readonly SetFields[]
}

/** Sets fields of several records of the organisation in one step: of all of them, or of none. */
export const setEach = defineCommand<SetEach>({
  id: 'organisation.setEach',
  label: 'command.organisation.setEach',
  run(draft, { changes }) {
    if (changes.length === 0) refuse('refused.nothingToChange')
    applyEach(draft, draft.records, changes)()
  },
})

/**
 * Sets the fields of records that are in `before`. What it returns checks their links: to be called when all is set,
 * for what is changed last may make room for what is changed first.
 */
export function applyEach(
  draft: Draft,
  before: Records,
  changes: readonly SetFields[],
): () => void {
  const kinds = changes.map((change) => applyFields(draft, before, change))
  return () => {
    for (const [at, { id, fields }] of changes.entries()) {
      const kind = kinds[at]
      if (kind) checkLinked(draft, kind, id, Object.keys(fields))
    }
  }
}
