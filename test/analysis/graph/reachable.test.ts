import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { reachable } from '../../../src/analysis/graph/reachable.ts'
import { arbitraryGraph, reachedInGraphology } from './arbitraryGraph.ts'

const edge = (from: string, to: string) => ({ from, to, weight: 1 })

test('follows the arrows, nearest first', () => {
  const graph = {
    nodes: ['e', 'd', 'c', 'b', 'a'],
    edges: [edge('b', 'd'), edge('a', 'b'), edge('a', 'c'), edge('e', 'a')],
  }
  expect([...reachable(graph, ['a'])]).toEqual(['a', 'b', 'c', 'd'])
})

test('agrees with graphology from any starts', () => {
  fc.assert(
    fc.property(arbitraryGraph, fc.array(fc.nat({ max: 29 }), { maxLength: 4 }), (graph, picks) => {
      const starts = picks.map((pick) => graph.nodes[pick % graph.nodes.length] ?? '')
      const expected = new Set(starts.flatMap((start) => [...reachedInGraphology(graph, start)]))
      expect(reachable(graph, starts)).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

test('starts and ends that are no nodes are passed over', () => {
  const graph = { nodes: ['a', 'b'], edges: [edge('a', 'gone'), edge('gone', 'b')] }
  expect(reachable(graph, ['a', 'gone', 'constructor'])).toEqual(new Set(['a']))
  expect(reachable(graph, [])).toEqual(new Set())
})
