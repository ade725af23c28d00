import { defineKind, id, ids, name, optional, text } from '../defineKind.ts'

/** The root of one customer's way through the company. */
export const journey = defineKind(
  'journey',
  'journey',
  {
    name,
    personaIds: optional(ids),
    scenario: optional(text),
    goal: optional(text),
    ownerId: optional(id),
    sponsorId: optional(id),
    sourceIds: optional(ids),
    parentStepId: optional(id),
  },
  {
    personaIds: ['persona'],
    ownerId: ['person', 'department'],
    sponsorId: ['person', 'department'],
  },
)
