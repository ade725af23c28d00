import type { DirectedGraph } from './directedGraph.ts'
import { linkedGraph } from './linkedGraph.ts'
import { nodesOf } from './nodesOf.ts'

/**
 * The nodes that some way leads to from one of the starts, the starts among them, nearest first.
 * Starts that are no nodes are passed over. Breadth first: nodes + edges steps.
 */
export function reachable(graph: DirectedGraph, starts: Iterable<string>): Set<string> {
  const reached = nodesOf(linkedGraph(graph), starts)
  // A set hands out what is added while it is walked: it is the queue too.
  for (const node of reached) for (const { to } of node.out) reached.add(to)
  return new Set([...reached].map(({ id }) => id))
}
