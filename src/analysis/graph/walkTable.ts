import { oncePer } from '../../lib/oncePer.ts'
import type { DirectedGraph } from './directedGraph.ts'
import { type LinkedGraph, linkedGraph } from './linkedGraph.ts'

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

/** It is asked once a pain point. */
const built = {
  along: oncePer((graph: LinkedGraph) => tableOf(graph, 'along')),
  against: oncePer((graph: LinkedGraph) => tableOf(graph, 'against')),
}

/** Built once a graph and direction: nodes + edges steps. */
export function walkTable(graph: DirectedGraph, direction: Direction): WalkTable {
  return built[direction](linkedGraph(graph))
}

function tableOf({ nodes }: LinkedGraph, direction: Direction): WalkTable {
  const edges = nodes.reduce((sum, { out }) => sum + out.length, 0)
  const first = new Int32Array(nodes.length + 1)
  const to = new Int32Array(edges)
  const share = new Float64Array(edges)
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
