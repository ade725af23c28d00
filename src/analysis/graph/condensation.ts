import { type Components, componentsOf } from './componentsOf.ts'
import type { DirectedEdge, DirectedGraph } from './directedGraph.ts'
import { oncePerGraph } from './oncePerGraph.ts'

/** All edges from one component to another one. */
export interface CondensedEdge {
  /** index of the component, always lower than `to` */
  readonly from: number
  readonly to: number
  /** at least one, in the order of the graph */
  readonly edges: readonly DirectedEdge[]
}

/** A graph with each loop drawn together into one component: nothing in it leads back. */
export interface Condensation extends Components {
  /** One for two components, ordered by where they start, then by where they end. */
  readonly edges: readonly CondensedEdge[]
}

/** The acyclic graph of the strongly connected components. Nodes + edges steps, and a sort. */
export const condensation = oncePerGraph((graph: DirectedGraph): Condensation => {
  const found = componentsOf(graph)
  const { components, componentOf } = found
  const between = new Map<number, { from: number; to: number; edges: DirectedEdge[] }>()
  for (const edge of graph.edges) {
    const from = componentOf.get(edge.from)
    const to = componentOf.get(edge.to)
    if (from === undefined || to === undefined || from === to) continue
    const key = from * components.length + to
    const same = between.get(key)
    if (same) same.edges.push(edge)
    else between.set(key, { from, to, edges: [edge] })
  }
  const edges = [...between.values()].sort((a, b) => a.from - b.from || a.to - b.to)
  return { ...found, edges }
})
