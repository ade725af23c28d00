import type { RecordOf } from '../model/kinds.ts'
import type { JourneyGraph, JourneyNode } from './journeyGraph.ts'

export interface Handoff {
  readonly start: JourneyNode
  readonly end: JourneyNode
  readonly from: RecordOf<'department'>
  readonly to: RecordOf<'department'>
}

/** The handoff from one touchpoint to another: their accountable departments differ. Undefined: none. */
export function handoffAt(
  { touchpoints }: JourneyGraph,
  edge: { readonly from: string; readonly to: string },
): Handoff | undefined {
  const [start, end] = [touchpoints.get(edge.from), touchpoints.get(edge.to)]
  if (!start?.department || !end?.department) return undefined
  if (start.department.id === end.department.id) return undefined
  return { start, end, from: start.department, to: end.department }
}

/** The handoffs on a way from touchpoint to touchpoint, as the customer meets them. */
export function handoffsAlong(graph: JourneyGraph, way: readonly string[]): Handoff[] {
  return way.flatMap((to, place) => {
    const from = way[place - 1]
    return (from !== undefined && handoffAt(graph, { from, to })) || []
  })
}
