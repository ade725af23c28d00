import * as v from 'valibot'
import { count, defineKind, id, ids, name, optional, order } from '../defineKind.ts'

/** What hurts the customer there. `k` of `n` comments were negative when it was suggested. */
export const painPoint = defineKind(
  'painPoint',
  'journey',
  {
    touchpointId: optional(id),
    stepId: optional(id),
    order,
    title: name,
    severity: optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
    origin: optional(v.picklist(['workshop', 'feedback'])),
    sourceIds: optional(ids),
    n: optional(count),
    k: optional(count),
    status: optional(v.picklist(['suggested', 'accepted', 'dismissed'])),
  },
  { touchpointId: ['touchpoint'], stepId: ['step'] },
)
