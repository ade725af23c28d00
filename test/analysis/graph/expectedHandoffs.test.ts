import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DirectedEdge } from '../../../src/analysis/graph/directedGraph.ts'
import { expectedHandoffs } from '../../../src/analysis/graph/expectedHandoffs.ts'
import type { WalkedGraph } from '../../../src/analysis/graph/walkedGraph.ts'
import { reachedInGraphology } from './arbitraryGraph.ts'
import { arbitrarySmallWalk } from './arbitraryWalk.ts'
import { chain, wideJourney } from './longGraph.ts'

const edge = (from: string, to: string, weight: number) => ({ from, to, weight })
const every = () => true

/** The edges that are really walked: with a share, not out of an end. */
function walked(graph: WalkedGraph): DirectedEdge[] {
  return graph.edges.filter(({ from, weight }) => weight > 0 && !graph.ends.includes(from))
}

/** Where a walk can't stop any more. */
function stuck(graph: WalkedGraph): string[] {
  const edges = walked(graph)
  const stops = graph.nodes.filter((node) => {
    const out = edges.filter(({ from }) => from === node)
    return out.reduce((sum, { weight }) => sum + weight, 0) < 1 - 1e-9
  })
  return graph.nodes.filter((node) => {
    const reached = reachedInGraphology({ nodes: graph.nodes, edges }, node)
    return !stops.some((stop) => reached.has(stop))
  })
}

/** The walkers of each length are moved on one step, until hardly any is left. */
function expectedByWalking(graph: WalkedGraph, isHandoff: (edge: DirectedEdge) => boolean): number {
  const edges = walked(graph)
  const over = new Set(stuck(graph))
  let walkers = new Map(graph.starts.map((start) => [start, 1 / graph.starts.length]))
  let handoffs = 0
  for (let step = 0; step < 100_000 && walkers.size > 0; step += 1) {
    const next = new Map<string, number>()
    for (const [node, share] of walkers) {
      if (over.has(node) || share < 1e-14) continue
      const out = edges.filter(({ from }) => from === node)
      const scale = Math.max(
        1,
        out.reduce((sum, { weight }) => sum + weight, 0),
      )
      for (const each of out) {
        const moved = (share * each.weight) / scale
        if (isHandoff(each)) handoffs += moved
        next.set(each.to, (next.get(each.to) ?? 0) + moved)
      }
    }
    walkers = next
  }
  return handoffs
}

test('two ways with one and two handoffs, and some who leave', () => {
  const graph = {
    nodes: ['a', 'b', 'c', 'end'],
    edges: [edge('a', 'end', 0.25), edge('a', 'b', 0.5), edge('b', 'end', 1), edge('end', 'a', 1)],
    starts: ['a'],
    ends: ['end'],
  }
  expect(expectedHandoffs(graph, every)).toEqual({ expected: 0.25 + 0.5 * 2, endless: [] })
  expect(expectedHandoffs(graph, ({ to }) => to === 'b')).toEqual({ expected: 0.5, endless: [] })
})

test('a loop that is left half the time is gone round once on average', () => {
  const graph = {
    nodes: ['call', 'wait', 'end'],
    edges: [edge('call', 'wait', 1), edge('wait', 'call', 0.5), edge('wait', 'end', 0.5)],
    starts: ['call'],
    ends: ['end'],
  }
  expect(expectedHandoffs(graph, every).expected).toBeCloseTo(4, 12)
  expect(expectedHandoffs(graph, ({ to }) => to === 'call').expected).toBeCloseTo(1, 12)
})

test('a loop without a way out ends the walk and is named', () => {
  const graph = {
    nodes: ['a', 'round', 'about', 'end', 'elsewhere'],
    edges: [
      edge('a', 'round', 0.5),
      edge('a', 'end', 0.5),
      edge('round', 'about', 1),
      edge('about', 'round', 1),
      edge('about', 'end', 0),
      edge('elsewhere', 'elsewhere', 1),
    ],
    starts: ['a'],
    ends: ['end'],
  }
  expect(expectedHandoffs(graph, every)).toEqual({ expected: 1, endless: ['round', 'about'] })
})

test('tenths that add up to a little less than 1 are no way out', () => {
  const tenths = Array.from({ length: 10 }, (_, index) => `t${index}`)
  const graph = {
    nodes: ['a', ...tenths],
    edges: tenths.flatMap((node) => [edge('a', node, 0.1), edge(node, 'a', 1)]),
    starts: ['a'],
    ends: [],
  }
  expect(expectedHandoffs(graph, every)).toEqual({ expected: 0, endless: graph.nodes })
})

test('no start, no figure; a start that is an end, no handoff', () => {
  const graph = { nodes: ['a'], edges: [edge('a', 'a', 1)] }
  expect(expectedHandoffs({ ...graph, starts: [], ends: ['a'] }, every)).toEqual({
    expected: undefined,
    endless: [],
  })
  expect(expectedHandoffs({ ...graph, starts: ['a', 'gone'], ends: ['a'] }, every).expected).toBe(0)
})

test('is what walkers do who are moved on step by step', () => {
  const hands = fc.uniqueArray(fc.nat({ max: 9 })).map((picks) => new Set(picks))
  fc.assert(
    fc.property(arbitrarySmallWalk, hands, (graph, picks) => {
      const isPicked = (each: DirectedEdge) => picks.has(graph.edges.indexOf(each))
      const { expected, endless } = expectedHandoffs(graph, isPicked)
      if (graph.starts.length === 0) {
        expect(expected).toBeUndefined()
        return
      }
      expect(expected).toBeCloseTo(expectedByWalking(graph, isPicked), 6)
      const all = { nodes: graph.nodes, edges: walked(graph) }
      const reached = new Set(graph.starts.flatMap((start) => [...reachedInGraphology(all, start)]))
      expect(endless).toEqual(stuck(graph).filter((node) => reached.has(node)))
    }),
    { numRuns: 500 },
  )
})

test('a chain of 10,000, and one where half go a step back', () => {
  expect(expectedHandoffs(chain(10_000), every).expected).toBe(9999)
  const length = 1001
  const row = chain(length)
  const back = row.nodes.slice(1, -1).map((from, index) => edge(from, `n${index}`, 0.5))
  const half = row.edges.map((each) => ({ ...each, weight: each.from === 'n0' ? 1 : 0.5 }))
  // Feller, An Introduction to Probability Theory I, XIV.3: from a wall n² steps to the other end.
  const { expected } = expectedHandoffs({ ...row, edges: [...half, ...back] }, every)
  expect((expected ?? 0) / (length - 1) ** 2).toBeCloseTo(1, 9)
})

test('a long journey with ways back is as likely walked by each of its parts', () => {
  const graph = wideJourney(2000)
  const forward = expectedHandoffs(graph, ({ from, to }) => parseInt(from) < parseInt(to))
  const back = expectedHandoffs(graph, ({ from, to }) => parseInt(from) > parseInt(to))
  // Whoever gets through goes each step once more forward than back.
  expect((forward.expected ?? 0) - (back.expected ?? 0)).toBeCloseTo(1999, 6)
  expect(back.expected).toBeGreaterThan(10)
})
