import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import type { JourneyGraph, JourneyNode } from '../journeyGraph.ts'

/** Owners of one side who meet those of the other at a touchpoint, or on the way from one to another. */
export interface OwnerMeeting {
  /** One touchpoint, or the start and the end of an edge. */
  readonly touchpointIds: readonly [string] | readonly [string, string]
  readonly oneIds: readonly string[]
  /** At a touchpoint the very list of the one side: everybody meets everybody. */
  readonly otherIds: readonly string[]
  /** Customers that pass there: at the touchpoint, or from the start along the edge; undefined: unknown. */
  readonly visits: number | undefined
}

/**
 * Where owners meet along the journey: everybody accountable or responsible at a touchpoint, touchpoint by
 * touchpoint, then the accountable owners of the two ends of each edge where they differ. Owners who declined
 * the accountability, have left or are gone are left out. Linear in touchpoints, owners and edges.
 */
export function ownerMeetings(records: Records, graph: JourneyGraph): OwnerMeeting[] {
  const meetings: OwnerMeeting[] = []
  const active = activeOwners(records)
  for (const [id, node] of graph.touchpoints) {
    const owners = ownersOf(active, node)
    if (owners.length < 2) continue
    const { visits } = node.touchpoint
    meetings.push({ touchpointIds: [id], oneIds: owners, otherIds: owners, visits })
  }
  for (const { from, to, weight } of graph.edges) {
    const start = graph.touchpoints.get(from)
    const one = start?.owner?.id
    const other = graph.touchpoints.get(to)?.owner?.id
    if (one === undefined || other === undefined || one === other) continue
    const visits = start?.touchpoint.visits
    meetings.push({
      touchpointIds: [from, to],
      oneIds: [one],
      otherIds: [other],
      visits: visits === undefined ? undefined : visits * weight,
    })
  }
  return meetings
}

function activeOwners(records: Records): Set<string> {
  const people = recordsOfKind(records, 'person').filter(({ active }) => active !== false)
  return new Set([...people, ...recordsOfKind(records, 'department')].map(({ id }) => id))
}

function ownersOf(active: ReadonlySet<string>, { owner, touchpoint }: JourneyNode): string[] {
  const ids = new Set(owner ? [owner.id] : [])
  for (const id of touchpoint.responsibleIds ?? []) if (active.has(id)) ids.add(id)
  return [...ids]
}
