import { recordsOfKind } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'
import { ordersAt } from '../place.ts'

export interface AddOpportunity {
  readonly id: string
  readonly title: string
  readonly stepId: string
  readonly painPointIds?: readonly string[]
}

/** A new opportunity at a step. */
export const addOpportunity = defineCommand<AddOpportunity>({
  id: 'opportunity.add',
  label: 'command.opportunity.add',
  run(draft, { id, title, stepId, painPointIds }) {
    if (!draft.find('step', stepId)) refuse('refused.noSuchStep')
    const [order = ''] = ordersAt(
      draft,
      'opportunity',
      recordsOfKind(draft.records, 'opportunity'),
      {},
    )
    draft.add({
      id,
      kind: 'opportunity',
      title,
      stepId,
      order,
      ...(painPointIds ? { painPointIds: [...painPointIds] } : {}),
    })
  },
})
