import type { DirectedGraph } from './directedGraph.ts'
import { successors } from './successors.ts'

/**
 * The nodes that some way leads to from one of the starts, the starts among them, nearest first.
 * Starts that are no nodes are passed over. Breadth first: nodes + edges steps.
 */
export function reachable(graph: DirectedGraph, starts: Iterable<string>): Set<string> {
  const next = successors(graph)
  const reached = new Set<string>()
  for (const start of starts) if (next.has(start)) reached.add(start)
  // A set hands out what is added while it is walked: it is the queue too.
  for (const node of reached) {
    for (const successor of next.get(node) ?? []) reached.add(successor)
  }
  return reached
}
