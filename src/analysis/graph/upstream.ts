import type { DirectedGraph } from './directedGraph.ts'
import { personalisedPageRank } from './personalisedPageRank.ts'

export interface Upstream {
  readonly id: string
  /** how much of the time a walk back from the pain point is here, above 0, below 1 */
  readonly closeness: number
  /** closeness × weight, above 0, in the unit of the weight: what the order is by */
  readonly score: number
}

/**
 * What often comes before a node and has a weight of its own (harm, a KPI off target), the highest score
 * first, equal ones in the order of the graph. It never says that one causes the other.
 *
 * Closeness is the personalised PageRank of the node on the reversed graph, edges picked by their share,
 * damping 0.85, all values together right to 0.000001. The node itself and what weighs 0 are left out,
 * and what no way leads from. At most 101 rounds over the edges before it, far fewer where no loop is.
 *
 * @param weightOf at least 0, for every id of the graph
 */
export function upstream(
  graph: DirectedGraph,
  painId: string,
  weightOf: (id: string) => number,
): Upstream[] {
  const ranks = personalisedPageRank(graph, new Map([[painId, 1]]), { direction: 'against' })
  return [...ranks]
    .filter(([id]) => id !== painId)
    .map(([id, closeness]) => ({ id, closeness, score: closeness * weightOf(id) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}
