import type { JourneyGraph } from '../journeyGraph.ts'
import { likeliestPath } from '../graph/likeliestPath.ts'

export interface DepartmentHandoffs {
  /** Pairs of touchpoints between which the customer is handed to another department, whatever the direction. */
  readonly count: number
  /** How often that happens on the likeliest way; undefined: no way leads to the end. */
  readonly onLikeliestPath: number | undefined
}

/** Counts the handoffs of a journey. Where a touchpoint has no department there is none. */
export function departmentHandoffs(graph: JourneyGraph): DepartmentHandoffs {
  const isHandoff = (from: string, to: string): boolean => {
    const one = graph.touchpoints.get(from)?.department?.id
    const other = graph.touchpoints.get(to)?.department?.id
    return one !== undefined && other !== undefined && one !== other
  }
  const pairs = new Set<string>()
  for (const { from, to } of graph.edges)
    if (isHandoff(from, to)) pairs.add(from < to ? `${from},${to}` : `${to},${from}`)
  const way = likeliestPath(graph)?.nodes
  return {
    count: pairs.size,
    onLikeliestPath: way?.filter((id, at) => at > 0 && isHandoff(way[at - 1] ?? '', id)).length,
  }
}
