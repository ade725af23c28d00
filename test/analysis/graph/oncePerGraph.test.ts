import { expect, test } from 'vitest'
import { oncePerGraph } from '../../../src/analysis/graph/oncePerGraph.ts'
import type { WalkedGraph } from '../../../src/analysis/graph/walkedGraph.ts'

test('works once for the same lists, and again where one of them is another', () => {
  let times = 0
  const of = oncePerGraph<WalkedGraph, number>(() => ++times)
  const graph: WalkedGraph = { nodes: ['a'], edges: [], starts: ['a'], ends: ['a'] }
  expect([of(graph), of({ ...graph }), times]).toEqual([1, 1, 1])
  expect(of({ ...graph, starts: [] })).toBe(2)
  expect(of({ ...graph, ends: [] })).toBe(3)
  expect(of({ ...graph, nodes: ['a', 'b'] })).toBe(4)
  expect(of({ ...graph, edges: [] })).toBe(5)
})
