import { recordsOfKind } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'
import { type Place, ordersAt } from '../place.ts'

export interface MoveStage extends Place {
  readonly id: string
}

/** Moves a stage with all its steps. */
export const moveStage = defineCommand<MoveStage>({
  id: 'stage.move',
  label: 'command.stage.move',
  run(draft, { id, ...place }) {
    const others = recordsOfKind(draft.records, 'stage').filter((stage) => stage.id !== id)
    const [order = ''] = ordersAt(draft, 'stage', others, place)
    const stage = draft.edit('stage', id)
    if (!stage) refuse('refused.gone')
    stage.order = order
  },
})
