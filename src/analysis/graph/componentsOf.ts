import type { DirectedEdge, DirectedGraph } from './directedGraph.ts'
import { stronglyConnected } from './stronglyConnected.ts'
import { oncePerGraph } from './oncePerGraph.ts'

export interface Components {
  /** Every node is in exactly one. No edge goes from a later component to an earlier one. */
  readonly components: readonly (readonly string[])[]
  /** Index of the component of each node. */
  readonly componentOf: ReadonlyMap<string, number>
  /** The edges inside each component, by its index; none for a node without an edge to itself. */
  readonly inside: readonly (readonly DirectedEdge[])[]
}

/** The strongly connected components, with what is in each. Nodes + edges steps. */
export const componentsOf = oncePerGraph((graph: DirectedGraph): Components => {
  const components = stronglyConnected(graph)
  const componentOf = new Map(
    components.flatMap((nodes, index) => nodes.map((node) => [node, index] as const)),
  )
  const inside: DirectedEdge[][] = components.map(() => [])
  for (const edge of graph.edges) {
    const component = componentOf.get(edge.from)
    if (component !== undefined && component === componentOf.get(edge.to))
      inside[component]?.push(edge)
  }
  return { components, componentOf, inside }
})
