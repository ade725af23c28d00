import { checkLinked } from '../checkLinked.ts'
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
    const before = draft.records
    const changed = changes.map((change) => applyFields(draft, before, change))
    // Only now: what is changed last may make room for what is changed first.
    for (const one of changed) checkLinked(draft, one)
  },
})
