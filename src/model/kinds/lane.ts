import * as v from 'valibot'
import { defineKind, flag, name, optional, order } from '../defineKind.ts'

export const laneTypes = [
  'touchpoints',
  'notes',
  'quotes',
  'pictures',
  'backstage',
  'systems',
  'pains',
  'opportunities',
  'feeling',
  'owners',
  'kpis',
  'feedback',
  'channels',
] as const
export type LaneType = (typeof laneTypes)[number]

export const laneRoles = [
  'evidence',
  'customer',
  'onstage',
  'backstage',
  'support',
  'none',
] as const
export type LaneRole = (typeof laneRoles)[number]

/** Lanes whose content is records of other kinds or computed: no touchpoint and no card goes there. */
const cardless: ReadonlySet<LaneType> = new Set<LaneType>([
  'touchpoints',
  'pains',
  'opportunities',
  'feeling',
  'owners',
  'kpis',
  'feedback',
  'channels',
])

/** Whether a lane of this type holds cards. */
export function holdsCards(type: LaneType): boolean {
  return !cardless.has(type)
}

/** How low and high a lane may be asked to be at least, px at scale 1. */
export const laneHeights = { least: 60, most: 800 } as const

/**
 * A row of the map. The lines of a service blueprint are derived from the roles. `collapsed`: the map shows it as a
 * thin row; `height`: the least that it takes, px at scale 1, for it is never lower than what stands in it.
 */
export const lane = defineKind('lane', 'journey', {
  name,
  type: v.picklist(laneTypes),
  role: optional(v.picklist(laneRoles)),
  order,
  collapsed: optional(flag),
  height: optional(v.pipe(v.number(), v.minValue(laneHeights.least), v.maxValue(laneHeights.most))),
})
export type Lane = v.InferOutput<typeof lane.schema>
