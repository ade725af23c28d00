import * as v from 'valibot'
import { day, defineKind, id, name, optional } from '../defineKind.ts'

/** Who does what by when. */
export const action = defineKind(
  'action',
  'journey',
  {
    opportunityId: optional(id),
    title: name,
    ownerId: optional(id),
    sponsorId: optional(id),
    due: optional(day),
    status: optional(v.picklist(['open', 'in-progress', 'done', 'dropped'])),
  },
  {
    opportunityId: ['opportunity'],
    ownerId: ['person', 'department'],
    sponsorId: ['person', 'department'],
  },
)
