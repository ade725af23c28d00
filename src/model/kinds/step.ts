import * as v from 'valibot'
import { defineKind, id, name, number, optional, order, text } from '../defineKind.ts'

/** A column in a stage: one thing the customer does. */
export const step = defineKind(
  'step',
  'journey',
  {
    stageId: id,
    order,
    name,
    expectation: optional(text),
    expectationSource: optional(v.picklist(['asked', 'assumed'])),
    expectedScore: optional(number),
  },
  { stageId: ['stage'] },
)
export type Step = v.InferOutput<typeof step.schema>
