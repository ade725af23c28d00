import type { DirectedGraph } from './directedGraph.ts'
import { type LinkedNode, linkedGraph } from './linkedGraph.ts'
import { oncePerGraph } from './oncePerGraph.ts'

/** A node on the way from the root to where the search stands. */
interface Visit {
  readonly node: LinkedNode
  readonly found: number
  /** index of the edge to look at next */
  ahead: number
  /** the earliest open node that it or what follows it leads back to, by when it was found */
  earliest: number
}

/**
 * The strongly connected components: every node is in exactly one, with all nodes that it leads to and
 * that lead back to it. No edge goes from a later component to an earlier one. A component of more than
 * one node is a loop; a node with an edge to itself is not told apart from one without. Tarjan 1972,
 * without recursion: a journey may be thousands of touchpoints long. Nodes + edges steps, once a graph.
 */
export const stronglyConnected = oncePerGraph((graph: DirectedGraph): string[][] => {
  const { nodes } = linkedGraph(graph)
  /** by index of the node: when it was found, from 1; 0: not yet */
  const foundAt = new Int32Array(nodes.length)
  const closed = new Uint8Array(nodes.length)
  /** found, but their component isn't complete yet, in the order found */
  const open: LinkedNode[] = []
  const components: string[][] = []
  let count = 0

  const visit = (node: LinkedNode): Visit => {
    count += 1
    foundAt[node.index] = count
    open.push(node)
    return { node, found: count, earliest: count, ahead: 0 }
  }

  for (const root of nodes) {
    if (foundAt[root.index] !== 0) continue
    const way = [visit(root)]
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const link = here.node.out[here.ahead]
      if (link) {
        here.ahead += 1
        const seen = foundAt[link.to.index] ?? 0
        if (seen === 0) way.push(visit(link.to))
        else if (closed[link.to.index] === 0) here.earliest = Math.min(here.earliest, seen)
        continue
      }
      way.pop()
      const before = way.at(-1)
      if (before !== undefined) before.earliest = Math.min(before.earliest, here.earliest)
      if (here.earliest === here.found) {
        const component = open.splice(open.lastIndexOf(here.node))
        for (const node of component) closed[node.index] = 1
        components.push(component.map(({ id }) => id))
      }
    }
  }
  // Tarjan's search completes what lies behind first.
  return components.reverse()
})
