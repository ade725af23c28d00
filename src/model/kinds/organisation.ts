import * as v from 'valibot'
import { defineKind, name, optional } from '../defineKind.ts'

/** The root of the workspace: who there is and what they are measured on. */
export const organisation = defineKind('organisation', 'organisation', {
  name,
  currency: optional(name),
  payPeriodEnds: optional(v.picklist(['month', 'quarter'])),
})
