import * as v from 'valibot'
import { defineKind, id, name, optional } from '../defineKind.ts'

/** The customer can go from one touchpoint to another. `share` is the share of visits that do, 0 to 1. */
export const connection = defineKind(
  'connection',
  'journey',
  {
    fromId: id,
    toId: id,
    label: optional(name),
    share: optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  },
  { fromId: ['touchpoint'], toId: ['touchpoint'] },
)
export type Connection = v.InferOutput<typeof connection.schema>
