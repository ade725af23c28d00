import * as fc from 'fast-check'
import type { DirectedGraph } from '../../../src/analysis/graph/directedGraph.ts'
import type { WalkedGraph } from '../../../src/analysis/graph/walkedGraph.ts'
import { arbitraryGraph } from './arbitraryGraph.ts'

/** Up to three starts and three ends on any graph; an end may be a start and lie in a loop. */
export const arbitraryWalk: fc.Arbitrary<WalkedGraph> = withEnds(arbitraryGraph)

/** Up to seven nodes and ten edges with shares of whole tenths, for what is checked by trying all ways. */
export const arbitrarySmallWalk: fc.Arbitrary<WalkedGraph> = withEnds(
  fc.integer({ min: 1, max: 7 }).chain((count) => {
    const node = fc.nat({ max: count - 1 }).map((index) => `n${index}`)
    const weight = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)
    return fc.record({
      nodes: fc.constant(Array.from({ length: count }, (_, index) => `n${index}`)),
      edges: fc.array(fc.record({ from: node, to: node, weight }), { maxLength: 10 }),
    })
  }),
)

function withEnds(graphs: fc.Arbitrary<DirectedGraph>): fc.Arbitrary<WalkedGraph> {
  return graphs.chain((graph) => {
    const some = fc.uniqueArray(fc.constantFrom(...graph.nodes), { maxLength: 3 })
    return fc.record({
      nodes: fc.constant(graph.nodes),
      edges: fc.constant(graph.edges),
      starts: some,
      ends: some,
    })
  })
}
