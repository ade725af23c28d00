import * as fc from 'fast-check'
import { DirectedGraph as OtherGraph } from 'graphology'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import { expect, test } from 'vitest'
import type { DirectedGraph } from '../../../src/analysis/graph/directedGraph.ts'
import { personalisedPageRank } from '../../../src/analysis/graph/personalisedPageRank.ts'
import { arbitraryGraph } from './arbitraryGraph.ts'
import { wideJourney } from './longGraph.ts'

const edge = (from: string, to: string, weight = 1) => ({ from, to, weight })

/** By the definition: values that one more step of the walk leaves as they are. */
function afterOneStep(
  graph: DirectedGraph,
  seeds: ReadonlyMap<string, number>,
  damping: number,
  ranks: ReadonlyMap<string, number>,
): Map<string, number> {
  const seedSum = [...seeds.values()].reduce((sum, weight) => sum + weight, 0)
  const next = new Map(graph.nodes.map((node) => [node, 0]))
  const add = (node: string, value: number) => next.set(node, (next.get(node) ?? 0) + value)
  const restart = (value: number) => {
    for (const [node, weight] of seeds) add(node, (value * weight) / seedSum)
  }
  for (const [node, value] of ranks) {
    const out = graph.edges.filter(({ from }) => from === node)
    const sum = out.reduce((before, { weight }) => before + weight, 0)
    restart(sum > 0 ? (1 - damping) * value : value)
    if (sum > 0) for (const { to, weight } of out) add(to, damping * value * (weight / sum))
  }
  return next
}

test('a start and an end: the end is as far as the damping lets one get', () => {
  const graph = { nodes: ['a', 'b', 'c'], edges: [edge('a', 'b')] }
  const ranks = personalisedPageRank(graph, new Map([['a', 7]]))
  expect([...ranks.keys()]).toEqual(['a', 'b'])
  expect(ranks.get('a')).toBeCloseTo(1 / 1.85, 10)
  expect(ranks.get('b')).toBeCloseTo(0.85 / 1.85, 10)
  const against = personalisedPageRank(graph, new Map([['b', 1]]), { direction: 'against' })
  expect(against.get('a')).toBeCloseTo(0.85 / 1.85, 10)
})

test('nobody walks without a seed', () => {
  const graph = { nodes: ['a'], edges: [edge('a', 'a')] }
  expect(personalisedPageRank(graph, new Map())).toEqual(new Map())
  expect(
    personalisedPageRank(
      graph,
      new Map([
        ['a', 0],
        ['gone', 1],
      ]),
    ),
  ).toEqual(new Map())
  expect(personalisedPageRank(graph, new Map([['a', 2]]))).toEqual(new Map([['a', 1]]))
})

test('the smallest weight there is keeps nobody walking for ever', () => {
  const graph = { nodes: ['a', 'b'], edges: [edge('a', 'a', 5e-324), edge('b', 'a', 5e-324)] }
  const ranks = personalisedPageRank(graph, new Map([['b', 1]]))
  expect(ranks.get('b')).toBeCloseTo(0.15, 6)
})

test('agrees with graphology where every node is a seed of equal weight', () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      const other = new OtherGraph()
      for (const node of graph.nodes) other.addNode(node)
      // An edge without weight has no meaning there.
      const weighed = graph.edges.filter(({ weight }) => weight > 1e-6)
      for (const { from, to, weight } of weighed) {
        other.updateEdge(from, to, (known) => ({ weight: (Number(known['weight']) || 0) + weight }))
      }
      const expected = pagerank(other, {
        getEdgeWeight: 'weight',
        tolerance: 1e-12,
        maxIterations: 1000,
      })
      const seeds = new Map(graph.nodes.map((node) => [node, 1]))
      const found = personalisedPageRank({ ...graph, edges: weighed }, seeds)
      let difference = 0
      for (const node of graph.nodes) {
        difference += Math.abs((expected[node] ?? 0) - (found.get(node) ?? 0))
      }
      expect(difference).toBeLessThan(1e-6)
    }),
    { numRuns: 300 },
  )
})

test('from any seeds one more step of the walk changes nothing, and all add up to 1', () => {
  const seed = fc.tuple(fc.nat({ max: 29 }), fc.integer({ min: 1, max: 9 }))
  const seeds = fc.array(seed, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(arbitraryGraph, seeds, fc.integer({ min: 1, max: 9 }), (graph, picks, tenths) => {
      const weights = new Map(
        picks.map(([pick, weight]) => [graph.nodes[pick % graph.nodes.length] ?? '', weight]),
      )
      const damping = tenths / 10
      const ranks = personalisedPageRank(graph, weights, { damping, tolerance: 1e-10 })
      const next = afterOneStep(graph, weights, damping, ranks)
      for (const node of graph.nodes) {
        expect(next.get(node)).toBeCloseTo(ranks.get(node) ?? 0, 9)
      }
      expect([...ranks.values()].reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 12)
      expect([...ranks.values()].every((rank) => rank > 0)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('in a long journey a walk stays near its seed', () => {
  const ranks = personalisedPageRank(wideJourney(2000), new Map([['1000.0', 1]]))
  expect(ranks.size).toBeGreaterThan(100)
  expect(ranks.size).toBeLessThan(1000)
})
