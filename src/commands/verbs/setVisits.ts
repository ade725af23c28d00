import { changeGiven } from '../checkedRecord.ts'
import { defineCommand } from '../command.ts'

export interface SetVisits {
  readonly touchpointId: string
  /** How many customers pass, a whole number; null: not known; missing: as it is. */
  readonly visits?: number | null
  /** What one visit is worth, in the organisation's currency. */
  readonly valuePerVisit?: number | null
}

/** Says how many customers pass a touchpoint, and what that is worth. */
export const setVisits = defineCommand<SetVisits>({
  id: 'touchpoint.setVisits',
  label: 'command.touchpoint.setVisits',
  run: (draft, { touchpointId, ...fields }) =>
    changeGiven(draft, 'touchpoint', touchpointId, fields, ['visits', 'valuePerVisit']),
})
