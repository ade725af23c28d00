import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeliestPath } from '../../../src/analysis/graph/likeliestPath.ts'
import type { WalkedGraph } from '../../../src/analysis/graph/walkedGraph.ts'
import { arbitrarySmallWalk } from './arbitraryWalk.ts'
import { chain } from './longGraph.ts'

const edge = (from: string, to: string, weight: number) => ({ from, to, weight })

/** The probability of the best way that passes no node twice, by trying all. */
function bestByTrying(graph: WalkedGraph): number {
  const sumFrom = (node: string) =>
    graph.edges.filter(({ from }) => from === node).reduce((sum, { weight }) => sum + weight, 0)
  const best = (node: string, passed: readonly string[]): number => {
    if (graph.ends.includes(node)) return 1
    const scale = Math.max(1, sumFrom(node))
    const ways = graph.edges
      .filter(({ from, to }) => from === node && !passed.includes(to))
      .map(({ to, weight }) => (weight / scale) * best(to, [...passed, to]))
    return Math.max(0, ...ways)
  }
  return Math.max(0, ...graph.starts.map((start) => best(start, [start])))
}

test('the way that most go, not the short one', () => {
  const graph = {
    nodes: ['a', 'b', 'c', 'end'],
    edges: [edge('a', 'end', 0.3), edge('a', 'b', 0.7), edge('b', 'c', 0.9), edge('c', 'end', 0.8)],
    starts: ['a'],
    ends: ['end'],
  }
  const path = likeliestPath(graph)
  expect(path?.nodes).toEqual(['a', 'b', 'c', 'end'])
  expect(path?.probability).toBeCloseTo(0.7 * 0.9 * 0.8, 12)
})

test('equally likely: fewer nodes, then the lower id', () => {
  const ways = (ids: readonly string[]) => ({
    nodes: ['s', ...ids, 'end'],
    edges: ids.flatMap((id) => [edge('s', id, 0.5), edge(id, 'end', 1)]),
    starts: ['s'],
    ends: ['end'],
  })
  expect(likeliestPath(ways(['z', 'b']))?.nodes).toEqual(['s', 'b', 'end'])
  expect(likeliestPath(ways(['b', 'z']))?.nodes).toEqual(['s', 'b', 'end'])
  const sure = ways(['b', 'a'])
  const longer = [edge('s', 'a', 0.5), edge('a', 'b', 1), edge('s', 'b', 0.5), edge('b', 'end', 1)]
  expect(likeliestPath({ ...sure, edges: longer })?.nodes).toEqual(['s', 'b', 'end'])
  // 0.1 × 0.7 × 0.3 and 0.3 × 0.7 × 0.1 aren't the same number to a machine.
  const mirrored = {
    nodes: ['s', 'a', 'b', 'c', 'd', 'end'],
    edges: [
      edge('s', 'c', 0.3),
      edge('c', 'd', 0.7),
      edge('d', 'end', 0.1),
      edge('s', 'a', 0.1),
      edge('a', 'b', 0.7),
      edge('b', 'end', 0.3),
    ],
    starts: ['s'],
    ends: ['end'],
  }
  expect(likeliestPath(mirrored)?.nodes).toEqual(['s', 'a', 'b', 'end'])
})

test('no way, or only one that nobody goes', () => {
  const graph = { nodes: ['a', 'b'], edges: [edge('a', 'b', 0)] }
  expect(likeliestPath({ ...graph, starts: ['a'], ends: ['b'] })).toBeUndefined()
  expect(likeliestPath({ ...graph, starts: ['a'], ends: ['gone'] })).toBeUndefined()
  expect(likeliestPath({ ...graph, starts: ['a'], ends: ['a'] })).toEqual({
    nodes: ['a'],
    probability: 1,
  })
})

test('no other way is likelier, and it is one', () => {
  fc.assert(
    fc.property(arbitrarySmallWalk, (graph) => {
      const path = likeliestPath(graph)
      expect(path?.probability ?? 0).toBeCloseTo(bestByTrying(graph), 9)
      if (!path) return
      expect(graph.starts).toContain(path.nodes[0])
      expect(graph.ends).toContain(path.nodes.at(-1))
      const shuffled = {
        ...graph,
        nodes: [...graph.nodes].reverse(),
        edges: [...graph.edges].reverse(),
        starts: [...graph.starts].reverse(),
      }
      expect(likeliestPath(shuffled)?.nodes).toEqual(path.nodes)
    }),
    { numRuns: 1000 },
  )
})

test('10,000 in a row', () => {
  const row = chain(10_000)
  expect(likeliestPath(row)).toEqual({ nodes: row.nodes, probability: 1 })
})
