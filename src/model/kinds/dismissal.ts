import { defineKind, name, optional, text } from '../defineKind.ts'

/** A finding that somebody put aside, and what it stood on then. */
export const dismissal = defineKind('dismissal', 'journey', {
  findingId: text,
  reason: optional(text),
  basisHash: name,
})
