import * as v from 'valibot'
import { defineKind, flag, id, ids, name, number, optional, order } from '../defineKind.ts'

/** What could be done about a pain point. */
export const opportunity = defineKind(
  'opportunity',
  'journey',
  {
    painPointIds: optional(ids),
    stepId: optional(id),
    order,
    title: name,
    type: optional(v.picklist(['people', 'process', 'policy', 'technology', 'handoff'])),
    impact: optional(number),
    effort: optional(number),
    rightForCustomer: optional(flag),
    goodForBusiness: optional(flag),
  },
  { painPointIds: ['painPoint'], stepId: ['step'] },
)
export type Opportunity = v.InferOutput<typeof opportunity.schema>
