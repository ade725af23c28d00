import { linkedGraph } from './linkedGraph.ts'
import { nodesOf } from './nodesOf.ts'
import { reaching } from './reaching.ts'
import type { WalkedGraph } from './walkedGraph.ts'

/**
 * The nodes from which no way leads to an end and that are none, in the order of the nodes, also those
 * that no start leads to. An edge counts however small its weight. Without any end: all nodes.
 * Breadth first from the ends: nodes + edges steps.
 */
export function deadEnds(graph: Pick<WalkedGraph, 'nodes' | 'edges' | 'ends'>): string[] {
  const linked = linkedGraph(graph)
  const alive = reaching(nodesOf(linked, graph.ends))
  return linked.nodes.filter((node) => !alive.has(node)).map(({ id }) => id)
}
