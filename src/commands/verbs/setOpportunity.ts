import { type ChangedFields, changeGiven } from '../checkedRecord.ts'
import { defineCommand } from '../command.ts'

const settable = [
  'title',
  'type',
  'impact',
  'effort',
  'rightForCustomer',
  'goodForBusiness',
  'painPointIds',
] as const

/** Null empties a field, a missing one stays as it is. */
export interface SetOpportunity extends Pick<
  ChangedFields<'opportunity'>,
  (typeof settable)[number]
> {
  readonly id: string
}

/** Sets what an opportunity is about, what it takes and what it brings. */
export const setOpportunity = defineCommand<SetOpportunity>({
  id: 'opportunity.set',
  label: 'command.opportunity.set',
  run: (draft, { id, ...fields }) => changeGiven(draft, 'opportunity', id, fields, settable),
})
