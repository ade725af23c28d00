import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadEnds } from '../../../src/analysis/graph/deadEnds.ts'
import { reachedInGraphology } from './arbitraryGraph.ts'
import { arbitraryWalk } from './arbitraryWalk.ts'
import { chain } from './longGraph.ts'

const edge = (from: string, to: string) => ({ from, to, weight: 1 })

test('a side way that stops, and a loop nobody gets out of', () => {
  const graph = {
    nodes: ['a', 'side', 'round', 'about', 'end', 'after'],
    edges: [
      edge('a', 'side'),
      edge('a', 'round'),
      edge('round', 'about'),
      edge('about', 'round'),
      edge('a', 'end'),
      edge('end', 'after'),
    ],
    ends: ['end', 'gone'],
  }
  expect(deadEnds(graph)).toEqual(['side', 'round', 'about', 'after'])
})

test('without an end all nodes are; a long chain has none', () => {
  expect(deadEnds({ nodes: ['a', 'b'], edges: [edge('a', 'b')], ends: [] })).toEqual(['a', 'b'])
  expect(deadEnds(chain(10_000))).toEqual([])
})

test('they are the nodes that reach no end', () => {
  fc.assert(
    fc.property(arbitraryWalk, (graph) => {
      const expected = graph.nodes.filter((node) => {
        const reached = reachedInGraphology(graph, node)
        return !graph.ends.some((end) => reached.has(end))
      })
      expect(deadEnds(graph)).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})
