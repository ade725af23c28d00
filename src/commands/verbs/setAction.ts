import { type ChangedFields, changeGiven } from '../checkedRecord.ts'
import { defineCommand } from '../command.ts'

const settable = ['title', 'opportunityId', 'ownerId', 'sponsorId', 'due', 'status'] as const

/** Null empties a field, a missing one stays as it is. `due` is a day, YYYY-MM-DD. */
export interface SetAction extends Pick<ChangedFields<'action'>, (typeof settable)[number]> {
  readonly id: string
}

/** Sets who does an action by when, and how far it is. */
export const setAction = defineCommand<SetAction>({
  id: 'action.set',
  label: 'command.action.set',
  run: (draft, { id, ...fields }) => changeGiven(draft, 'action', id, fields, settable),
})
