import * as fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import type { DirectedGraph } from '../../../src/analysis/graph/directedGraph.ts'

/** Up to 30 nodes, from no edge to about two a node, loops and double edges among them. */
export const arbitraryGraph: fc.Arbitrary<DirectedGraph> = fc
  .integer({ min: 1, max: 30 })
  .chain((count) => {
    const node = fc.nat({ max: count - 1 }).map((index) => `n${index}`)
    const edge = fc.record({ from: node, to: node, weight: fc.double({ min: 0, max: 1 }) })
    return fc.record({
      nodes: fc.constant(Array.from({ length: count }, (_, index) => `n${index}`)),
      edges: fc.array(edge, { maxLength: count * 2 }),
    })
  })

/** The nodes that can be reached from one, by a library's idea of neighbours and a plain queue. */
export function reachedInGraphology(graph: DirectedGraph, start: string): Set<string> {
  const other = new MultiDirectedGraph()
  for (const node of graph.nodes) other.addNode(node)
  for (const { from, to } of graph.edges) other.addEdge(from, to)
  const reached = new Set([start])
  const queue = [start]
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const neighbour of other.outNeighbors(node)) {
      if (reached.has(neighbour)) continue
      reached.add(neighbour)
      queue.push(neighbour)
    }
  }
  return reached
}
