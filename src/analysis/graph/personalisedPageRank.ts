import type { DirectedGraph } from './directedGraph.ts'
import { linkedGraph } from './linkedGraph.ts'
import { type WalkTable, walkTable } from './walkTable.ts'

export interface PageRankOptions {
  /** how likely the walker goes on at each step, at least 0, below 1; 0.85 unless told */
  readonly damping?: number
  /** the most by which all values together may be off, above 0; 0.000001 unless told */
  readonly tolerance?: number
  /** `against` walks the edges from where they lead to where they start */
  readonly direction?: 'along' | 'against'
}

/**
 * How much of its time a walker spends at each node who starts at a seed, picked by its weight, follows
 * edges, picked by their weight, and goes back to a seed with a chance of 1 − damping at each step and
 * always where no edge with a weight leads on. Above 0, together 1; nodes that are never visited are
 * left out; without a seed of weight above 0 nobody walks. In the order of the graph.
 *
 * Page, Brin, Motwani and Winograd 1999. Going back from a dead end only scales all values, so the walks
 * are summed by their length, until what is still on its way is below the tolerance: about
 * ln(tolerance) / ln(damping) rounds (at most 101 unless told), each over the edges of the nodes it
 * reaches.
 */
export function personalisedPageRank(
  graph: DirectedGraph,
  seedWeights: ReadonlyMap<string, number>,
  options: PageRankOptions = {},
): Map<string, number> {
  const { damping = 0.85, tolerance = 1e-6, direction = 'along' } = options
  const { nodes, byId } = linkedGraph(graph)
  const table = walkTable(graph, direction)
  const spent = new Float64Array(nodes.length)
  let total = 0
  let here = new Round(nodes.length)
  let next = new Round(nodes.length)
  for (const [id, weight] of seedWeights) {
    const node = byId.get(id)
    if (node && weight > 0) here.bring(node.index, weight)
  }
  let onTheWay = Infinity
  // Halved, because scaling to a sum of 1 may double what is missing.
  while (here.count > 0 && onTheWay > (tolerance / 2) * total) {
    onTheWay = 0
    for (let at = 0; at < here.count; at += 1) {
      const index = here.nodes[at] ?? 0
      const mass = here.mass[index] ?? 0
      spent[index] = (spent[index] ?? 0) + (1 - damping) * mass
      total += (1 - damping) * mass
      if (walkOn(table, index, damping * mass, next)) onTheWay += damping * mass
    }
    here.clear()
    const emptied = here
    here = next
    next = emptied
  }
  const ranks = new Map<string, number>()
  for (const { id, index } of nodes) {
    const rank = (spent[index] ?? 0) / total
    // A chance may be too small for a number.
    if (rank > 0) ranks.set(id, rank)
  }
  return ranks
}

/** Where the walkers of one length stand, by index of the node. */
class Round {
  readonly mass: Float64Array
  readonly nodes: Int32Array
  count = 0

  constructor(size: number) {
    this.mass = new Float64Array(size)
    this.nodes = new Int32Array(size)
  }

  bring(index: number, mass: number): void {
    if (mass === 0) return
    const before = this.mass[index] ?? 0
    if (before === 0) {
      this.nodes[this.count] = index
      this.count += 1
    }
    this.mass[index] = before + mass
  }

  clear(): void {
    for (let at = 0; at < this.count; at += 1) this.mass[this.nodes[at] ?? 0] = 0
    this.count = 0
  }
}

/** Whether any edge with a weight leads on. */
function walkOn(
  { first, to, share }: WalkTable,
  node: number,
  mass: number,
  round: Round,
): boolean {
  const [start, end] = [first[node] ?? 0, first[node + 1] ?? 0]
  for (let at = start; at < end; at += 1) round.bring(to[at] ?? 0, mass * (share[at] ?? 0))
  return end > start
}
