import { stepsOfStage } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'
import { type Place, ordersAt } from '../place.ts'

export interface MoveStep extends Place {
  readonly id: string
  readonly stageId: string
}

/** Moves a step within its stage or to another; its touchpoints and cards go with it. */
export const moveStep = defineCommand<MoveStep>({
  id: 'step.move',
  label: 'command.step.move',
  run(draft, { id, stageId, ...place }) {
    if (!draft.find('stage', stageId)) refuse('refused.noSuchStage')
    const others = stepsOfStage(draft.records, stageId).filter((step) => step.id !== id)
    const [order = ''] = ordersAt(draft, 'step', others, place)
    const step = draft.edit('step', id)
    if (!step) refuse('refused.gone')
    step.stageId = stageId
    step.order = order
  },
})
