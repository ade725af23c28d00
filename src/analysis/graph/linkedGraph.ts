import type { DirectedEdge, DirectedGraph } from './directedGraph.ts'
import { oncePerGraph } from './oncePerGraph.ts'

/** A node that knows its edges, so that algorithms need no look-ups by id. */
export interface LinkedNode {
  readonly id: string
  /** its place among the nodes of the graph, from 0 */
  readonly index: number
  /** in the order of the edges; several to the same node and to itself are kept */
  readonly out: readonly Link[]
  readonly into: readonly Link[]
}

export interface Link {
  readonly from: LinkedNode
  readonly to: LinkedNode
  /** as it stands in the graph */
  readonly edge: DirectedEdge
}

export interface LinkedGraph {
  /** in the order of the graph */
  readonly nodes: readonly LinkedNode[]
  readonly byId: ReadonlyMap<string, LinkedNode>
}

/** The graph with its edges at its nodes; those that lead nowhere are left out. Nodes + edges steps, once a graph. */
export const linkedGraph = oncePerGraph((graph: DirectedGraph): LinkedGraph => {
  const ends = new Map<string, { node: LinkedNode; out: Link[]; into: Link[] }>()
  for (const [index, id] of graph.nodes.entries()) {
    const out: Link[] = []
    const into: Link[] = []
    ends.set(id, { node: { id, index, out, into }, out, into })
  }
  for (const edge of graph.edges) {
    const start = ends.get(edge.from)
    const end = ends.get(edge.to)
    if (!start || !end) continue
    const link = { from: start.node, to: end.node, edge }
    start.out.push(link)
    end.into.push(link)
  }
  const nodes = [...ends.values()].map(({ node }) => node)
  return { nodes, byId: new Map(nodes.map((node) => [node.id, node])) }
})
