import * as v from 'valibot'
import { defineKind, flag, name, optional, order } from '../defineKind.ts'

/** How wide the columns of a stage may be made, px at scale 1. */
export const columnWidths = { least: 120, most: 480 } as const

/**
 * A phase of the journey. `collapsed`: the map shows it as one narrow column; `columnWidth`: that of each of its
 * steps, px at scale 1.
 */
export const stage = defineKind('stage', 'journey', {
  name,
  order,
  collapsed: optional(flag),
  columnWidth: optional(
    v.pipe(v.number(), v.minValue(columnWidths.least), v.maxValue(columnWidths.most)),
  ),
})
export type Stage = v.InferOutput<typeof stage.schema>
