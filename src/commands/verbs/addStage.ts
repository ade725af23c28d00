import { recordsOfKind } from '../../model/queries.ts'
import { defineCommand } from '../command.ts'
import { type Place, ordersAt } from '../place.ts'

export interface AddStage extends Place {
  readonly id: string
  readonly name: string
}

/** A new stage, at the end or before another. */
export const addStage = defineCommand<AddStage>({
  id: 'stage.add',
  label: 'command.stage.add',
  run(draft, { id, name, ...place }) {
    const [order = ''] = ordersAt(draft, 'stage', recordsOfKind(draft.records, 'stage'), place)
    draft.add({ id, kind: 'stage', name, order })
  },
})
