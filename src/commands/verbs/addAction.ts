import { checkLinked } from '../checkLinked.ts'
import { type FieldsOf, addChecked } from '../checkedRecord.ts'
import { defineCommand } from '../command.ts'

/** Its status is open. `due` is a day, YYYY-MM-DD. */
export interface AddAction extends Omit<FieldsOf<'action'>, 'status'> {
  readonly id: string
}

/** Adds who does what by when. */
export const addAction = defineCommand<AddAction>({
  id: 'action.add',
  label: 'command.action.add',
  run(draft, { id, title, opportunityId, ownerId, sponsorId, due }) {
    const fields = { title, opportunityId, ownerId, sponsorId, due, status: 'open' }
    const action = { id, kind: 'action', fields } as const
    addChecked(draft, draft.records, action)
    checkLinked(draft, action)
  },
})
