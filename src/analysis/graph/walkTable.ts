import type { DirectedGraph } from './directedGraph.ts'
import { linkedGraph } from './linkedGraph.ts'

/**
 * Where a walker goes from each node, as plain numbers: the steps from node i stand at `first[i]` and before
 * `first[i + 1]`. None where no edge with a weight leads on.
 */
export interface WalkTable {
  readonly first: Int32Array
  /** index of the node that the step leads to */
  readonly to: Int32Array
  /** the weight of its edge as a share of all that lead on from there */
  readonly share: Float64Array
}

type Direction = 'along' | 'against'

/** It is asked once a pain point. A graph is never changed in place. */
const known: Readonly<Record<Direction, WeakMap<DirectedGraph, WalkTable>>> = {
  along: new WeakMap(),
  against: new WeakMap(),
}

/** Built once a graph and direction: nodes + edges steps. */
export function walkTable(graph: DirectedGraph, direction: Direction): WalkTable {
  const before = known[direction].get(graph)
  if (before) return before
  const table = built(graph, direction)
  known[direction].set(graph, table)
  return table
}

function built(graph: DirectedGraph, direction: Direction): WalkTable {
  const { nodes } = linkedGraph(graph)
  const first = new Int32Array(nodes.length + 1)
  const to = new Int32Array(graph.edges.length)
  const share = new Float64Array(graph.edges.length)
  let count = 0
  for (const node of nodes) {
    const links = direction === 'along' ? node.out : node.into
    let sum = 0
    for (const { edge } of links) sum += edge.weight
    if (sum > 0)
      for (const link of links) {
        to[count] = direction === 'along' ? link.to.index : link.from.index
        // Divided first: with tiny weights the product of a mass would be rounded up, and the walk never end.
        share[count] = link.edge.weight / sum
        count += 1
      }
    first[node.index + 1] = count
  }
  return { first, to, share }
}
