import * as v from 'valibot'
import { defineKind, name, optional, text } from '../defineKind.ts'

/** Whose journey it is. */
export const persona = defineKind('persona', 'organisation', {
  name,
  goals: optional(text),
  quote: optional(text),
  segment: optional(name),
  tenure: optional(v.picklist(['new', 'existing'])),
  picture: optional(v.pipe(v.string(), v.maxLength(2_000_000))),
})
