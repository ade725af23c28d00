import type { DirectedGraph } from './directedGraph.ts'
import { type LinkedNode, linkedGraph } from './linkedGraph.ts'
import { oncePerGraph } from './oncePerGraph.ts'

interface Visit {
  readonly node: LinkedNode
  readonly found: number
  readonly ahead: Iterator<LinkedNode>
  /** the earliest node that it or what was found through it touches, by when that was found */
  earliest: number
  /** how many were found through it that touch nothing found before it */
  cutOff: number
}

/**
 * The nodes without which the graph would fall into more pieces, the direction of its edges forgotten;
 * edges from a node to itself and double ones change nothing. Ordered as the graph is.
 * Hopcroft and Tarjan 1973, without recursion: a journey may be thousands of touchpoints long.
 * Nodes + edges steps.
 */
export const articulationPoints = oncePerGraph((graph: DirectedGraph): Set<string> => {
  const { nodes } = linkedGraph(graph)
  const foundAt = new Map<LinkedNode, number>()
  const points = new Set<LinkedNode>()
  const visit = (node: LinkedNode): Visit => {
    const found = foundAt.size
    foundAt.set(node, found)
    const ahead = [...node.out.map(({ to }) => to), ...node.into.map(({ from }) => from)].values()
    return { node, found, earliest: found, ahead, cutOff: 0 }
  }

  for (const root of nodes) {
    if (foundAt.has(root)) continue
    const way = [visit(root)]
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const step = here.ahead.next()
      if (step.done !== true) {
        const seen = foundAt.get(step.value)
        if (seen === undefined) way.push(visit(step.value))
        else here.earliest = Math.min(here.earliest, seen)
        continue
      }
      way.pop()
      const before = way.at(-1)
      // The root has nothing before it: it holds together what is found through it twice or more.
      if (here.cutOff > (before ? 0 : 1)) points.add(here.node)
      if (!before) continue
      before.earliest = Math.min(before.earliest, here.earliest)
      if (here.earliest >= before.found) before.cutOff += 1
    }
  }
  return new Set(nodes.filter((node) => points.has(node)).map(({ id }) => id))
})
