import { type LinkedNode, linkedGraph } from './linkedGraph.ts'
import { MinHeap } from './minHeap.ts'
import { nodesOf } from './nodesOf.ts'
import { oncePerGraph } from './oncePerGraph.ts'
import type { WalkedGraph } from './walkedGraph.ts'
import { walkShares } from './walkShares.ts'

export interface LikeliestPath {
  /** ids from a start to an end, at least one */
  readonly nodes: readonly string[]
  /**
   * The chance that a walk from this start goes exactly this way, 0 … 1; so small on a very long way
   * that it may be 0. Starts are taken to be equally likely and don't lower it.
   */
  readonly probability: number
}

/**
 * The likeliest way from any start to any end by shares. Undefined: none leads there, or only over
 * edges with no share. Equally likely ways: the one with fewer nodes, then the one whose nodes, seen from
 * its end, have the lower ids. Dijkstra 1959 on −ln(share), edges × log(edges) steps.
 */
export const likeliestPath = oncePerGraph((graph: WalkedGraph): LikeliestPath | undefined => {
  const linked = linkedGraph(graph)
  const ends = nodesOf(linked, graph.ends)
  const done = new Map<LinkedNode, Arrival>()
  const open = new MinHeap<Arrival>(byLikelihood)
  for (const node of nodesOf(linked, graph.starts)) {
    open.push({ node, cost: 0, steps: 0, probability: 1, before: undefined })
  }
  for (let here = open.pop(); here; here = open.pop()) {
    if (done.has(here.node)) continue
    done.set(here.node, here)
    if (ends.has(here.node)) return pathTo(here)
    for (const { link, share } of walkShares(here.node).steps) {
      if (done.has(link.to)) continue
      open.push({
        node: link.to,
        cost: here.cost + costOf(share),
        steps: here.steps + 1,
        probability: here.probability * share,
        before: here,
      })
    }
  }
  return undefined
})

interface Arrival {
  readonly node: LinkedNode
  readonly cost: number
  readonly steps: number
  readonly probability: number
  readonly before: Arrival | undefined
}

/** A whole number: the same shares in another order then cost exactly the same. Right to 2⁻³³. */
function costOf(share: number): number {
  return Math.round(-Math.log(share) * 2 ** 32)
}

function byLikelihood(a: Arrival, b: Arrival): number {
  return (
    a.cost - b.cost ||
    a.steps - b.steps ||
    byId(a.node, b.node) ||
    byId(a.before?.node, b.before?.node)
  )
}

/** By code units: the same on every machine, in every language. */
function byId(a: LinkedNode | undefined, b: LinkedNode | undefined): number {
  const [first = '', second = ''] = [a?.id, b?.id]
  if (first === second) return 0
  return first < second ? -1 : 1
}

function pathTo(end: Arrival): LikeliestPath {
  const nodes: string[] = []
  for (let at: Arrival | undefined = end; at; at = at.before) nodes.push(at.node.id)
  return { nodes: nodes.reverse(), probability: end.probability }
}
