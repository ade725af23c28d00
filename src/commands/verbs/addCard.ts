import { holdsCards } from '../../model/kinds/lane.ts'
import { inCell } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'
import { type Place, ordersAt } from '../place.ts'

export interface AddCard extends Place {
  readonly id: string
  readonly stepId: string
  readonly laneId: string
  readonly text: string
}

/** A new card in a lane that holds cards: note, quote, backstage action, system. */
export const addCard = defineCommand<AddCard>({
  id: 'card.add',
  label: 'command.card.add',
  run(draft, { id, stepId, laneId, text, ...place }) {
    const lane = draft.find('lane', laneId)
    if (!lane || !holdsCards(lane.type)) refuse('refused.notACardLane')
    if (!draft.find('step', stepId)) refuse('refused.noSuchStep')
    const [order = ''] = ordersAt(draft, 'card', inCell(draft.records, stepId, laneId), place)
    draft.add({ id, kind: 'card', stepId, laneId, order, text })
  },
})
