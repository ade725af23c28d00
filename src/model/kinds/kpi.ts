import * as v from 'valibot'
import { defineKind, id, name, number, optional, text } from '../defineKind.ts'

/** A measured figure, with the definition that its readings share. */
export const kpi = defineKind(
  'kpi',
  'organisation',
  {
    name,
    unit: optional(name),
    direction: optional(v.picklist(['up', 'down'])),
    baseline: optional(number),
    target: optional(number),
    ownerId: optional(id),
    parentId: optional(id),
    weight: optional(number),
    rollUp: optional(v.picklist(['sum', 'weighted-mean', 'ratio', 'minimum'])),
    level: optional(v.picklist(['touchpoint', 'department', 'company'])),
    method: optional(
      v.picklist(['nps', 'csat-top-two', 'csat-mean', 'ces', 'brand-alignment', 'custom']),
    ),
    scaleMin: optional(number),
    scaleMax: optional(number),
    positiveFrom: optional(number),
    question: optional(text),
  },
  { ownerId: ['person', 'department'], parentId: ['kpi'] },
)
