import * as v from 'valibot'
import { count, defineKind, id, ids, name, optional, order, text } from '../defineKind.ts'

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/**
 * What hurts the customer there. `k` of `n` comments were negative when it was suggested, `low` to `high` is the 95 %
 * interval of their share; `sources` lead back to the rows of the files (see painSource.ts), `examples` are masked.
 */
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
    low: optional(share),
    high: optional(share),
    sources: optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(120_000))), v.maxLength(200))),
    examples: optional(v.pipe(v.array(text), v.maxLength(3))),
    status: optional(v.picklist(['suggested', 'accepted', 'dismissed'])),
  },
  { touchpointId: ['touchpoint'], stepId: ['step'] },
)
