import { count, day, defineKind, id, number, optional } from '../defineKind.ts'

/** A KPI's value at a date. */
export const reading = defineKind(
  'reading',
  'organisation',
  {
    kpiId: id,
    date: day,
    value: number,
    n: optional(count),
    numerator: optional(number),
    denominator: optional(number),
  },
  { kpiId: ['kpi'] },
)
