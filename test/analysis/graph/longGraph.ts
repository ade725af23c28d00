import type { DirectedEdge } from '../../../src/analysis/graph/directedGraph.ts'
import type { WalkedGraph } from '../../../src/analysis/graph/walkedGraph.ts'

/** n0 → n1 → … : so long that recursion would overflow. */
export function chain(length: number): WalkedGraph {
  const nodes = Array.from({ length }, (_, index) => `n${index}`)
  const edges = nodes.slice(1).map((to, index) => ({ from: `n${index}`, to, weight: 1 }))
  return { nodes, edges, starts: ['n0'], ends: [`n${length - 1}`] }
}

/**
 * Steps of five touchpoints, each with a way to four of the next step, and every tenth one with one back
 * to the step before it. 10,000 touchpoints give 41,000 edges.
 */
export function wideJourney(steps: number): WalkedGraph {
  const id = (step: number, place: number): string => `${step}.${place % 5}`
  const places = [0, 1, 2, 3, 4]
  const edges: DirectedEdge[] = []
  for (let step = 0; step < steps - 1; step += 1) {
    for (const place of places) {
      const from = id(step, place)
      const isBack = (step + place) % 10 === 0 && step > 0
      for (const by of [0, 1, 2, 3]) {
        edges.push({ from, to: id(step + 1, place + by), weight: isBack ? 0.2 : 0.25 })
      }
      if (isBack) edges.push({ from, to: id(step - 1, place), weight: 0.2 })
    }
  }
  const nodes = Array.from({ length: steps }, (_, step) => places.map((place) => id(step, place)))
  return { nodes: nodes.flat(), edges, starts: nodes[0] ?? [], ends: nodes.at(-1) ?? [] }
}
