import type { DirectedGraph } from './directedGraph.ts'
import { type LinkedNode, linkedGraph } from './linkedGraph.ts'

/** With more nodes it isn't computed: it costs nodes × edges. */
export const betweennessLimit = 300

/**
 * For each node of a loop the share of the ways between two others that pass it, 0 … 1: the mean over
 * all ordered pairs of others of the share of their shortest ways (by number of edges, weights don't
 * matter, double edges count once) that pass it. All 0 below three nodes.
 * Undefined: the loop has more than 300 nodes, and no figure.
 *
 * Meant for one of `loops(graph)`; any other graph works too. Brandes 2001, nodes × edges steps.
 */
export function betweenness(loop: DirectedGraph): Map<string, number> | undefined {
  if (loop.nodes.length > betweennessLimit) return undefined
  const { nodes } = linkedGraph(loop)
  const next = new Map(nodes.map((node) => [node, new Set(node.out.map(({ to }) => to))]))
  const sums = new Map(nodes.map((node) => [node, 0]))
  for (const source of nodes) {
    for (const [node, part] of dependencies(source, next)) {
      if (node !== source) sums.set(node, (sums.get(node) ?? 0) + part)
    }
  }
  const pairs = Math.max(1, (nodes.length - 1) * (nodes.length - 2))
  return new Map(nodes.map((node) => [node.id, (sums.get(node) ?? 0) / pairs]))
}

interface Found {
  readonly distance: number
  /** how many shortest ways lead here */
  ways: number
  readonly before: LinkedNode[]
}

/** For each node the sum, over all targets, of the share of shortest ways from the source through it. */
function dependencies(
  source: LinkedNode,
  next: ReadonlyMap<LinkedNode, ReadonlySet<LinkedNode>>,
): Map<LinkedNode, number> {
  const found = new Map<LinkedNode, Found>([[source, { distance: 0, ways: 1, before: [] }]])
  for (const [node, { distance, ways }] of found) {
    for (const to of next.get(node) ?? []) {
      const known = found.get(to)
      if (!known) found.set(to, { distance: distance + 1, ways, before: [node] })
      else if (known.distance === distance + 1) {
        known.ways += ways
        known.before.push(node)
      }
    }
  }
  const parts = new Map<LinkedNode, number>()
  for (const [node, { ways, before }] of [...found].reverse()) {
    const part = parts.get(node) ?? 0
    for (const each of before) {
      const share = ((found.get(each)?.ways ?? 0) / ways) * (1 + part)
      parts.set(each, (parts.get(each) ?? 0) + share)
    }
  }
  return parts
}
