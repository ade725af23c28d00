import { type Condensation, condensation } from './condensation.ts'
import type { DirectedEdge } from './directedGraph.ts'
import type { WalkedGraph } from './walkedGraph.ts'

export interface MostHandoffs {
  /** how many, at least 0 */
  readonly count: number
  /** how many of them are inside loops */
  readonly inLoops: number
  /** the handoffs of such a way; those of one loop stand together, in the order of the graph */
  readonly edges: readonly DirectedEdge[]
}

/**
 * The most handoffs on any way from a start to an end, where walking an edge again counts no second
 * time. Undefined: no way leads from a start to an end.
 *
 * Inside a loop all edges can be walked on one way, so each loop counts all its handoffs, once each,
 * and a double edge once; between loops it is the longest path of an acyclic graph. An edge counts
 * however small its weight. Nodes + edges steps, and a sort.
 *
 * @param isHandoff asked once an edge at most
 */
export function mostHandoffs(
  graph: WalkedGraph,
  isHandoff: (edge: DirectedEdge) => boolean,
): MostHandoffs | undefined {
  const condensed = condensation(graph)
  const inside = condensed.inside.map((edges) => onceEach(edges.filter(isHandoff)))
  const arrivals = bestArrivals(condensed, inside, graph.starts, isHandoff)
  let best: Arrival | undefined
  for (const end of graph.ends) {
    const arrival = arrivals[condensed.componentOf.get(end) ?? -1]
    if (arrival && arrival.count > (best?.count ?? -1)) best = arrival
  }
  if (!best) return undefined
  const edges: DirectedEdge[][] = []
  let inLoops = 0
  for (let at: Arrival | undefined = best; at; at = at.before) {
    const within = inside[at.component] ?? []
    inLoops += within.length
    edges.push(within, at.by ? [at.by] : [])
  }
  return { count: best.count, inLoops, edges: edges.reverse().flat() }
}

/** The way with the most handoffs from a start through a component, its own included. */
interface Arrival {
  readonly component: number
  readonly count: number
  readonly before: Arrival | undefined
  /** the handoff that it came in by */
  readonly by: DirectedEdge | undefined
}

/** By index of the component; undefined: no start leads there. */
function bestArrivals(
  condensed: Condensation,
  inside: readonly (readonly DirectedEdge[])[],
  starts: readonly string[],
  isHandoff: (edge: DirectedEdge) => boolean,
): (Arrival | undefined)[] {
  const best: (Arrival | undefined)[] = condensed.components.map(() => undefined)
  const own = (component: number): number => inside[component]?.length ?? 0
  for (const start of starts) {
    const component = condensed.componentOf.get(start)
    if (component === undefined) continue
    best[component] = { component, count: own(component), before: undefined, by: undefined }
  }
  // In the order of the components: whatever leads to one has its best before it is asked.
  for (const { from, to, edges } of condensed.edges) {
    const before = best[from]
    if (!before) continue
    const by = edges.find(isHandoff)
    const count = before.count + (by ? 1 : 0) + own(to)
    if (count > (best[to]?.count ?? -1)) best[to] = { component: to, count, before, by }
  }
  return best
}

function onceEach(edges: readonly DirectedEdge[]): DirectedEdge[] {
  const seen = new Map<string, Set<string>>()
  return edges.filter(({ from, to }) => {
    const known = seen.get(from) ?? new Set()
    seen.set(from, known)
    return known.size < known.add(to).size
  })
}
