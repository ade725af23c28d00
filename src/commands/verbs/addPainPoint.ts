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
  /** The 95 % interval of their share, fractions. */
  readonly low?: number
  readonly high?: number
  /** The files that they come from, as `writePainSource` writes them. */
  readonly sources?: readonly string[]
  /** Masked comments, at most three. */
  readonly examples?: readonly string[]
}

/** A new pain point at a step or a touchpoint. */
export const addPainPoint = defineCommand<AddPainPoint>({
  id: 'painPoint.add',
  label: 'command.painPoint.add',
  run(draft, { id, title, stepId, touchpointId, origin = 'workshop', ...found }) {
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
      ...foundIn(found),
    })
  },
})

type Found = Omit<AddPainPoint, 'id' | 'title' | 'stepId' | 'touchpointId' | 'origin'>

/** What feedback says of it: only what is given. */
function foundIn({ n, k, low, high, sourceIds, sources, examples }: Found) {
  return {
    ...(n === undefined ? {} : { n }),
    ...(k === undefined ? {} : { k }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(sourceIds === undefined ? {} : { sourceIds: [...sourceIds] }),
    ...(sources === undefined ? {} : { sources: [...sources] }),
    ...(examples === undefined ? {} : { examples: [...examples] }),
  }
}
