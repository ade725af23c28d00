import { recordsOfKind } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'
import { type Place, ordersAt } from '../place.ts'

export interface MoveLane extends Place {
  readonly id: string
}

/** Moves a lane up or down; its cards go with it. */
export const moveLane = defineCommand<MoveLane>({
  id: 'lane.move',
  label: 'command.lane.move',
  run(draft, { id, ...place }) {
    const others = recordsOfKind(draft.records, 'lane').filter((lane) => lane.id !== id)
    const [order = ''] = ordersAt(draft, 'lane', others, place)
    const lane = draft.edit('lane', id)
    if (!lane) refuse('refused.gone')
    lane.order = order
  },
})
