import * as v from 'valibot'
import { defineKind, name } from '../defineKind.ts'

/** A threshold or a rule switched for this workspace. */
export const setting = defineKind('setting', 'organisation', {
  name,
  value: v.union([v.string(), v.number(), v.boolean()]),
})
