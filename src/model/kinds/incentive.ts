import * as v from 'valibot'
import { defineKind, id, name, number, optional } from '../defineKind.ts'

/** What a department or a person is paid for. `weight` is the share of variable pay, 0 to 1. */
export const incentive = defineKind(
  'incentive',
  'organisation',
  {
    departmentId: optional(id),
    personId: optional(id),
    kpiId: optional(id),
    weight: optional(number),
    mode: optional(v.picklist(['individual', 'shared', 'all-or-nothing'])),
    customerEffect: optional(v.picklist(['helps', 'neutral', 'hurts'])),
    aims: optional(v.picklist(['win', 'keep'])),
    periodEnd: optional(name),
  },
  { departmentId: ['department'], personId: ['person'], kpiId: ['kpi'] },
)
