import type { DirectedGraph } from './directedGraph.ts'
import { type LinkedNode, linkedGraph } from './linkedGraph.ts'
import { nodesOf } from './nodesOf.ts'

/**
 * The nodes that every way from any start to any end passes, in the order in which all ways pass them:
 * the dominators of a node behind all ends from a node before all starts. An only start and an only end
 * are among them. Loops are allowed; an edge counts however small its weight. No way at all: none.
 *
 * Each of them lies on any one way. Along the shortest, a node can be passed by exactly where what lies
 * before it leads, off this way, to somewhere behind it; every other node is looked at once only. That
 * is a search for one more path (Ford and Fulkerson 1956) for a flow of two, nodes + edges steps.
 */
export function passedByAll(
  graph: DirectedGraph,
  starts: Iterable<string>,
  ends: Iterable<string>,
): string[] {
  const linked = linkedGraph(graph)
  const first = nodesOf(linked, starts)
  const last = nodesOf(linked, ends)
  const way = shortestWay(first, last)
  const placeOnWay = new Map(way.map((node, place) => [node, place]))
  const behindEnds = way.length
  const seen = new Set<LinkedNode>()
  /** how far along the way one gets without what hasn't been looked at yet */
  let farthest = -1

  const look = (onto: Iterable<LinkedNode>): void => {
    const open = [...onto]
    for (let node = open.pop(); node; node = open.pop()) {
      const place = placeOnWay.get(node)
      if (place !== undefined) {
        farthest = Math.max(farthest, place)
      } else if (!seen.has(node)) {
        seen.add(node)
        if (last.has(node)) farthest = behindEnds
        for (const { to } of node.out) open.push(to)
      }
    }
  }

  const passed: string[] = []
  look(first)
  for (const [place, node] of way.entries()) {
    if (farthest === place) passed.push(node.id)
    if (last.has(node)) farthest = behindEnds
    look(node.out.map(({ to }) => to))
  }
  return passed
}

/** Breadth first; empty: there is none. */
function shortestWay(starts: ReadonlySet<LinkedNode>, ends: ReadonlySet<LinkedNode>): LinkedNode[] {
  const cameFrom = new Map<LinkedNode, LinkedNode | undefined>()
  for (const start of starts) cameFrom.set(start, undefined)
  for (const node of cameFrom.keys()) {
    if (ends.has(node)) {
      const way: LinkedNode[] = []
      for (let at: LinkedNode | undefined = node; at; at = cameFrom.get(at)) way.push(at)
      return way.reverse()
    }
    for (const { to } of node.out) if (!cameFrom.has(to)) cameFrom.set(to, node)
  }
  return []
}
