import type { DirectedGraph } from './directedGraph.ts'
import { successors } from './successors.ts'

/** A node on the way from the root to where the search stands. */
interface Visit {
  readonly node: string
  readonly found: number
  readonly ahead: Iterator<string>
  /** the earliest open node that it or what follows it leads back to, by when it was found */
  earliest: number
}

/**
 * The strongly connected components: every node is in exactly one, with all nodes that it leads to and
 * that lead back to it. No edge goes from a later component to an earlier one. A component of more than
 * one node is a loop; a node with an edge to itself is not told apart from one without. Tarjan 1972,
 * without recursion: a journey may be thousands of touchpoints long. Nodes + edges steps.
 */
export function stronglyConnected(graph: DirectedGraph): string[][] {
  const next = successors(graph)
  const foundAt = new Map<string, number>()
  /** found, but their component isn't complete yet, in the order found */
  const open: string[] = []
  const closed = new Set<string>()
  const components: string[][] = []

  const visit = (node: string): Visit => {
    const found = foundAt.size
    foundAt.set(node, found)
    open.push(node)
    return { node, found, earliest: found, ahead: (next.get(node) ?? []).values() }
  }

  for (const root of next.keys()) {
    if (foundAt.has(root)) continue
    const way = [visit(root)]
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const step = here.ahead.next()
      if (step.done !== true) {
        const seen = foundAt.get(step.value)
        if (seen === undefined) way.push(visit(step.value))
        else if (!closed.has(step.value)) here.earliest = Math.min(here.earliest, seen)
        continue
      }
      way.pop()
      const before = way.at(-1)
      if (before !== undefined) before.earliest = Math.min(before.earliest, here.earliest)
      if (here.earliest === here.found) {
        const component = open.splice(open.lastIndexOf(here.node))
        for (const node of component) closed.add(node)
        components.push(component)
      }
    }
  }
  // Tarjan's search completes what lies behind first.
  return components.reverse()
}
