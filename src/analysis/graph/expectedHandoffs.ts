import type { DirectedEdge } from './directedGraph.ts'
import { type LinkedNode, linkedGraph } from './linkedGraph.ts'
import type { LoopRow } from './loopRow.ts'
import { nodesOf } from './nodesOf.ts'
import { reaching } from './reaching.ts'
import { solveLoop } from './solveLoop.ts'
import { stronglyConnected } from './stronglyConnected.ts'
import type { WalkedGraph } from './walkedGraph.ts'
import { type WalkShares, walkShares } from './walkShares.ts'

export interface ExpectedHandoffs {
  /**
   * The mean number of handoffs on a walk, at least 0; handoffs that come again count again. Undefined:
   * there is no start, or a large tangled loop is so seldom left that no figure is certain.
   */
  readonly expected: number | undefined
  /**
   * Ids, in the order of the graph: where a walk may get to and go round for ever. It is taken to end as
   * it gets there, and its handoffs inside don't count.
   */
  readonly endless: readonly string[]
}

/** Elimination may take so many steps in all loops together: about half a second. */
const mostWork = 5_000_000

/**
 * The expected number of handoffs on a random walk by shares that begins at any start, all equally
 * likely, and ends at the first end, at a dead end, where a customer leaves because shares add up to less
 * than 1, or where it could never stop. Shares above 1 together are scaled down to 1; a share below 10⁻⁹
 * is none.
 *
 * Exact to 10⁻⁶, of the figure where it is above 1. Absorbing Markov chain (Kemeny and Snell 1960), solved
 * component by component from the end; nodes + edges steps outside loops, see solveLoop inside.
 *
 * @param isHandoff asked about the edges that a walk may take
 */
export function expectedHandoffs(
  graph: WalkedGraph,
  isHandoff: (edge: DirectedEdge) => boolean,
): ExpectedHandoffs {
  const linked = linkedGraph(graph)
  const starts = nodesOf(linked, graph.starts)
  const walk = walkFrom(starts, nodesOf(linked, graph.ends))
  const taken = takenGraph(walk)
  const stops = [...walk].filter(([, { leaves }]) => leaves > 0).map(([{ id }]) => id)
  const takenLinked = linkedGraph(taken)
  const stopping = new Set([...reaching(nodesOf(takenLinked, stops))].map(({ id }) => id))
  const endless = linked.nodes
    .filter((node) => walk.has(node) && !stopping.has(node.id))
    .map(({ id }) => id)

  const values = new Map(endless.map((id) => [id, 0]))
  const work = { left: mostWork }
  for (const component of stronglyConnected(taken).toReversed()) {
    if (component.some((id) => !stopping.has(id))) continue
    const nodes = [...nodesOf(linked, component)]
    const solved = solveLoop(rowsOf(nodes, walk, values, isHandoff), work)
    if (!solved) return { expected: undefined, endless }
    for (const [index, id] of component.entries()) values.set(id, solved[index] ?? 0)
  }
  const sum = [...starts].reduce((before, { id }) => before + (values.get(id) ?? 0), 0)
  return { expected: starts.size === 0 ? undefined : sum / starts.size, endless }
}

/** What a walk does at each node that it may get to. */
type Walk = ReadonlyMap<LinkedNode, WalkShares>

function walkFrom(starts: Iterable<LinkedNode>, ends: ReadonlySet<LinkedNode>): Walk {
  const walk = new Map<LinkedNode, WalkShares>()
  const open = new Set(starts)
  for (const node of open) {
    const shares = ends.has(node) ? { steps: [], leaves: 1 } : walkShares(node)
    walk.set(node, shares)
    for (const { link } of shares.steps) open.add(link.to)
  }
  return walk
}

function takenGraph(walk: Walk): { nodes: string[]; edges: DirectedEdge[] } {
  const edges = [...walk.values()].flatMap(({ steps }) =>
    steps.map(({ link, share }) => ({ from: link.from.id, to: link.to.id, weight: share })),
  )
  return { nodes: [...walk.keys()].map(({ id }) => id), edges }
}

/** @param values of all nodes that a walk may get to from here and not come back from */
function rowsOf(
  loop: readonly LinkedNode[],
  walk: Walk,
  values: ReadonlyMap<string, number>,
  isHandoff: (edge: DirectedEdge) => boolean,
): LoopRow[] {
  const places = new Map(loop.map((node, place) => [node, place]))
  return loop.map((node) => {
    const { steps, leaves } = walk.get(node) ?? walkShares(node)
    const inside: { to: number; share: number }[] = []
    let [gain, outside, onward] = [0, leaves, leaves]
    for (const { link, share } of steps) {
      const to = places.get(link.to)
      if (isHandoff(link.edge)) gain += share
      if (to === undefined) {
        gain += share * (values.get(link.to.id) ?? 0)
        outside += share
      } else if (link.to !== node) {
        inside.push({ to, share })
      }
      if (link.to !== node) onward += share
    }
    // What stays here tries again: all else grows by as much.
    return {
      steps: inside.map(({ to, share }) => ({ to, share: share / onward })),
      leaves: outside / onward,
      gain: gain / onward,
    }
  })
}
