import { groupBy } from '../../lib/groupBy.ts'
import { componentsOf } from './componentsOf.ts'
import type { DirectedEdge, DirectedGraph } from './directedGraph.ts'
import { type LinkedGraph, linkedGraph } from './linkedGraph.ts'

/** Nodes that each lead to all others and back, with all edges among them: a graph of its own. */
export interface Loop extends DirectedGraph {
  /** in the order of the whole graph */
  readonly nodes: readonly string[]
  readonly edges: readonly DirectedEdge[]
}

/** Several rules ask the same graph. A graph is never changed in place. */
const known = new WeakMap<LinkedGraph, readonly Loop[]>()

/**
 * The strongly connected components of more than one node, and the single nodes with an edge to
 * themselves; in the order of their first node in the graph. Loops that share a node are one.
 * Nodes + edges steps, once a graph.
 */
export function loops(graph: DirectedGraph): readonly Loop[] {
  const linked = linkedGraph(graph)
  const before = known.get(linked)
  if (before) return before
  const found = loopsOf(graph)
  known.set(linked, found)
  return found
}

function loopsOf(graph: DirectedGraph): Loop[] {
  const { componentOf, inside } = componentsOf(graph)
  const nodesOf = groupBy(graph.nodes, (node) => componentOf.get(node) ?? -1)
  return [...nodesOf].flatMap(([component, nodes]) => {
    // A component of several nodes has edges among them, a single node only to itself.
    const edges = inside[component] ?? []
    return edges.length > 0 ? { nodes, edges } : []
  })
}
