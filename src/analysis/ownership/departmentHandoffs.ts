import { likeliestPath } from '../graph/likeliestPath.ts'
import { handoffAt, handoffsAlong } from '../handoffAt.ts'
import type { JourneyGraph } from '../journeyGraph.ts'
import { pairKey } from '../pairKey.ts'

export interface DepartmentHandoffs {
  /** Pairs of touchpoints between which the customer is handed to another department, whatever the direction. */
  readonly count: number
  /** How often that happens on the likeliest way; undefined: no way leads to the end. */
  readonly onLikeliestPath: number | undefined
}

/** Counts the handoffs of a journey. Where a touchpoint has no department there is none. */
export function departmentHandoffs(graph: JourneyGraph): DepartmentHandoffs {
  const pairs = new Set<string>()
  for (const edge of graph.edges)
    if (handoffAt(graph, edge)) pairs.add(pairKey([edge.from, edge.to]))
  const way = likeliestPath(graph)?.nodes
  return { count: pairs.size, onLikeliestPath: way && handoffsAlong(graph, way).length }
}
