import type { DirectedGraph } from './directedGraph.ts'
import type { WalkedGraph } from './walkedGraph.ts'

type Ways = DirectedGraph & Partial<WalkedGraph>
type Lists = Pick<Ways, 'nodes' | 'starts' | 'ends'>

/**
 * Works something out once for each graph, by its lists: several rules ask the same, and most edits of a journey leave
 * all its ways alone. A graph is never changed in place.
 */
export function oncePerGraph<G extends Ways, V>(work: (graph: G) => V): (graph: G) => V {
  const known = new WeakMap<G['edges'], { readonly of: Lists; readonly value: V }>()
  return (graph) => {
    const before = known.get(graph.edges)
    if (before && isSame(before.of, graph)) return before.value
    const { nodes, starts, ends } = graph
    const value = work(graph)
    known.set(graph.edges, { of: { nodes, starts, ends } as Lists, value })
    return value
  }
}

function isSame(one: Lists, other: Lists): boolean {
  return one.nodes === other.nodes && one.starts === other.starts && one.ends === other.ends
}
