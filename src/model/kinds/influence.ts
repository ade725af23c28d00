import * as v from 'valibot'
import { defineKind, id, optional } from '../defineKind.ts'

/** Improving one KPI helps or hurts another. */
export const influence = defineKind(
  'influence',
  'organisation',
  {
    fromKpiId: id,
    toKpiId: id,
    effect: v.picklist(['helps', 'hurts']),
    origin: optional(v.picklist(['entered', 'suggested'])),
  },
  { fromKpiId: ['kpi'], toKpiId: ['kpi'] },
)
