import type { DirectedEdge, DirectedGraph } from './directedGraph.ts'
import { type LinkedGraph, linkedGraph } from './linkedGraph.ts'
import { stronglyConnected } from './stronglyConnected.ts'

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
  const componentOf = new Map<string, number>()
  for (const [index, component] of stronglyConnected(graph).entries()) {
    for (const node of component) componentOf.set(node, index)
  }
  const found = new Map<number | undefined, { nodes: string[]; edges: DirectedEdge[] }>()
  for (const node of graph.nodes) {
    const component = componentOf.get(node)
    const loop = found.get(component)
    if (loop) loop.nodes.push(node)
    else found.set(component, { nodes: [node], edges: [] })
  }
  for (const edge of graph.edges) {
    const component = componentOf.get(edge.from)
    if (component !== undefined && component === componentOf.get(edge.to)) {
      found.get(component)?.edges.push(edge)
    }
  }
  // A component of several nodes has edges among them, a single node only to itself.
  return [...found.values()].filter(({ edges }) => edges.length > 0)
}
