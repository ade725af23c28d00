import type { DirectedEdge, DirectedGraph } from './directedGraph.ts'
import { stronglyConnected } from './stronglyConnected.ts'

/** All edges from one component to another one. */
export interface CondensedEdge {
  /** index of the component, always lower than `to` */
  readonly from: number
  readonly to: number
  /** at least one, in the order of the graph */
  readonly edges: readonly DirectedEdge[]
}

/** A graph with each loop drawn together into one component: nothing in it leads back. */
export interface Condensation {
  /** Every node is in exactly one. No edge goes from a later component to an earlier one. */
  readonly components: readonly (readonly string[])[]
  /** Index of the component of each node. */
  readonly componentOf: ReadonlyMap<string, number>
  /** One for two components, ordered by where they start, then by where they end. */
  readonly edges: readonly CondensedEdge[]
  /** The edges inside each component, by its index; none for a node without an edge to itself. */
  readonly inside: readonly (readonly DirectedEdge[])[]
}

/** The acyclic graph of the strongly connected components. Nodes + edges steps, and a sort. */
export function condensation(graph: DirectedGraph): Condensation {
  const components = stronglyConnected(graph)
  const componentOf = new Map(
    components.flatMap((nodes, index) => nodes.map((node) => [node, index] as const)),
  )
  const inside: DirectedEdge[][] = components.map(() => [])
  const between = new Map<number, { from: number; to: number; edges: DirectedEdge[] }>()
  for (const edge of graph.edges) {
    const from = componentOf.get(edge.from)
    const to = componentOf.get(edge.to)
    if (from === undefined || to === undefined) continue
    if (from === to) {
      inside[from]?.push(edge)
      continue
    }
    const key = from * components.length + to
    const same = between.get(key)
    if (same) same.edges.push(edge)
    else between.set(key, { from, to, edges: [edge] })
  }
  const edges = [...between.values()].sort((a, b) => a.from - b.from || a.to - b.to)
  return { components, componentOf, edges, inside }
}
