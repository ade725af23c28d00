import type { LaneRole, LaneType } from '../../model/kinds/lane.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { defineCommand } from '../command.ts'
import { type Place, ordersAt } from '../place.ts'

export interface AddLane extends Place {
  readonly id: string
  readonly name: string
  readonly type: LaneType
  readonly role?: LaneRole
}

/** A new row of the map. */
export const addLane = defineCommand<AddLane>({
  id: 'lane.add',
  label: 'command.lane.add',
  run(draft, { id, name, type, role, ...place }) {
    const [order = ''] = ordersAt(draft, 'lane', recordsOfKind(draft.records, 'lane'), place)
    draft.add({ id, kind: 'lane', name, type, order, ...(role ? { role } : {}) })
  },
})
