import { recordsOfKind } from '../../model/queries.ts'
import { defineCommand, refuse } from '../command.ts'
import { ordersAt } from '../place.ts'

export interface AddPainPoint {
  readonly id: string
  readonly title: string
  readonly stepId?: string
  readonly touchpointId?: string
  readonly origin?: 'workshop' | 'feedback'
  /** k of n comments are negative. */
  readonly n?: number
  readonly k?: number
  readonly sourceIds?: readonly string[]
}

/** A new pain point at a step or a touchpoint. */
export const addPainPoint = defineCommand<AddPainPoint>({
  id: 'painPoint.add',
  label: 'command.painPoint.add',
  run(draft, { id, title, stepId, touchpointId, origin = 'workshop', n, k, sourceIds }) {
    const touchpoint = draft.find('touchpoint', touchpointId)
    const step = draft.find('step', stepId ?? touchpoint?.stepId)
    if (!step) refuse('refused.noSuchStep')
    const [order = ''] = ordersAt(draft, 'painPoint', recordsOfKind(draft.records, 'painPoint'), {})
    draft.add({
      id,
      kind: 'painPoint',
      title,
      order,
      origin,
      status: 'accepted',
      ...(touchpoint ? { touchpointId: touchpoint.id } : { stepId: step.id }),
      ...(n === undefined ? {} : { n }),
      ...(k === undefined ? {} : { k }),
      ...(sourceIds === undefined ? {} : { sourceIds: [...sourceIds] }),
    })
  },
})
