import { groupBy } from '../../lib/groupBy.ts'
import { componentsOf } from './componentsOf.ts'
import type { DirectedEdge, DirectedGraph } from './directedGraph.ts'
import { oncePerGraph } from './oncePerGraph.ts'

/** Nodes that each lead to all others and back, with all edges among them: a graph of its own. */
export interface Loop extends DirectedGraph {
  /** in the order of the whole graph */
  readonly nodes: readonly string[]
  readonly edges: readonly DirectedEdge[]
}

/**
 * The strongly connected components of more than one node, and the single nodes with an edge to
 * themselves; in the order of their first node in the graph. Loops that share a node are one.
 * Nodes + edges steps, once a graph.
 */
export const loops = oncePerGraph((graph: DirectedGraph): readonly Loop[] => {
  const { componentOf, inside } = componentsOf(graph)
  const nodesOf = groupBy(graph.nodes, (node) => componentOf.get(node) ?? -1)
  return [...nodesOf].flatMap(([component, nodes]) => {
    // A component of several nodes has edges among them, a single node only to itself.
    const edges = inside[component] ?? []
    return edges.length > 0 ? { nodes, edges } : []
  })
})
