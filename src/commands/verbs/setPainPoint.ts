import { type ChangedFields, changeGiven } from '../checkedRecord.ts'
import { defineCommand } from '../command.ts'

/** Null empties a field, a missing one stays as it is. Severity is 1 to 5. */
export interface SetPainPoint extends Pick<
  ChangedFields<'painPoint'>,
  'title' | 'severity' | 'status'
> {
  readonly id: string
}

/** Sets what a pain point is called, how bad it is, and whether it is accepted. */
export const setPainPoint = defineCommand<SetPainPoint>({
  id: 'painPoint.set',
  label: 'command.painPoint.set',
  run: (draft, { id, ...fields }) =>
    changeGiven(draft, 'painPoint', id, fields, ['title', 'severity', 'status']),
})
