import * as v from 'valibot'
import { count, defineKind, id, ids, name, number, optional, order, words } from '../defineKind.ts'

/** Where customer and company meet. */
export const touchpoint = defineKind(
  'touchpoint',
  'journey',
  {
    stepId: id,
    laneId: id,
    order,
    name,
    channel: optional(name),
    accountableId: optional(id),
    accountableState: optional(v.picklist(['proposed', 'accepted', 'declined'])),
    alsoNamedAccountableIds: optional(ids),
    responsibleIds: optional(ids),
    consultedIds: optional(ids),
    informedIds: optional(ids),
    backupIds: optional(ids),
    kpiIds: optional(ids),
    promiseIds: optional(ids),
    words: optional(words),
    visits: optional(count),
    valuePerVisit: optional(number),
  },
  {
    stepId: ['step'],
    laneId: ['lane'],
    accountableId: ['person', 'department'],
    alsoNamedAccountableIds: ['person', 'department'],
    responsibleIds: ['person', 'department'],
    consultedIds: ['person', 'department'],
    informedIds: ['person', 'department'],
    backupIds: ['person', 'department'],
    kpiIds: ['kpi'],
    promiseIds: ['promise'],
  },
)
export type Touchpoint = v.InferOutput<typeof touchpoint.schema>
