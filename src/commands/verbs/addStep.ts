import { recordsOfKind, stepsOfStage } from '../../model/queries.ts'
import { defineCommand } from '../command.ts'
import { type Place, ordersAt } from '../place.ts'
import { addStage } from './addStage.ts'
import { type Scaffold, scaffoldOf } from '../scaffold.ts'

export interface AddStep extends Place {
  readonly id: string
  readonly name: string
  /** Missing: the last stage, or the scaffold's where there is none. */
  readonly stageId?: string
  readonly scaffold?: Scaffold
}

/** A new step, at the end of a stage or before another step. Makes the stage where the map has none. */
export const addStep = defineCommand<AddStep>({
  id: 'step.add',
  label: 'command.step.add',
  run(draft, { id, name, stageId, scaffold, ...place }) {
    let stage = draft.find('stage', stageId) ?? recordsOfKind(draft.records, 'stage').at(-1)
    if (!stage) {
      const made = scaffoldOf(scaffold, 'stage')
      addStage.run(draft, made)
      stage = draft.find('stage', made.id)
    }
    if (!stage) return
    const [order = ''] = ordersAt(draft, 'step', stepsOfStage(draft.records, stage.id), place)
    draft.add({ id, kind: 'step', stageId: stage.id, name, order })
  },
})
