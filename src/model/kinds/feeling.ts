import * as v from 'valibot'
import { defineKind, id, optional } from '../defineKind.ts'

/** The team's own view of a step: −2 to +2 in tenths. */
export const feeling = defineKind(
  'feeling',
  'journey',
  { stepId: id, personaId: optional(id), value: v.pipe(v.number(), v.minValue(-2), v.maxValue(2)) },
  { stepId: ['step'], personaId: ['persona'] },
)
