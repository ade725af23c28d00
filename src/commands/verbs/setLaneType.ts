import { type LaneRole, type LaneType, holdsCards } from '../../model/kinds/lane.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'

export interface SetLaneType {
  readonly id: string
  readonly type: LaneType
  /** Its place in a service blueprint; missing: stays as it is. */
  readonly role?: LaneRole
}

/** Says what a lane holds, and its role. A lane that holds something keeps a type that can hold it. */
export const setLaneType = defineCommand<SetLaneType>({
  id: 'lane.setType',
  label: 'command.lane.setType',
  run(draft, { id, type, role }) {
    const lane = draft.edit('lane', id)
    if (!lane) refuse('refused.gone')
    const holds = (kind: 'touchpoint' | 'card'): boolean =>
      recordsOfKind(draft.records, kind).some(({ laneId }) => laneId === id)
    if (type !== 'touchpoints' && holds('touchpoint')) refuse('refused.laneHoldsTouchpoints')
    if (!holdsCards(type) && holds('card')) refuse('refused.laneHoldsCards')
    lane.type = type
    if (role !== undefined) lane.role = role
  },
})
