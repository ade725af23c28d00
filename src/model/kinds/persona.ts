import * as v from 'valibot'
import { defineKind, id, name, optional, text } from '../defineKind.ts'

/** Whose journey it is. */
export const persona = defineKind(
  'persona',
  'organisation',
  {
    name,
    goals: optional(text),
    quote: optional(text),
    segment: optional(name),
    tenure: optional(v.picklist(['new', 'existing'])),
    portraitId: optional(id),
    /** What the picture shows, for those who don't see it. */
    alt: optional(name),
  },
  { portraitId: ['portrait'] },
)
