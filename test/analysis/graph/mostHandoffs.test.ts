import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostHandoffs } from '../../../src/analysis/graph/mostHandoffs.ts'
import type { DirectedEdge } from '../../../src/analysis/graph/directedGraph.ts'
import type { WalkedGraph } from '../../../src/analysis/graph/walkedGraph.ts'
import { arbitrarySmallWalk } from './arbitraryWalk.ts'
import { chain } from './longGraph.ts'

const edge = (from: string, to: string) => ({ from, to, weight: 1 })
/** A node's first letter is its department. */
const isHandoff = ({ from, to }: DirectedEdge) => from[0] !== to[0]

/** Every walk, told apart by where it stands and which handoffs it has behind it. */
function mostByTrying(
  graph: WalkedGraph,
  hands: (edge: DirectedEdge) => boolean,
): number | undefined {
  const states = new Map<string, { node: string; behind: ReadonlySet<string> }>()
  const add = (node: string, behind: ReadonlySet<string>) => {
    const key = `${node}: ${[...behind].sort().join(' ')}`
    if (!states.has(key)) states.set(key, { node, behind })
  }
  for (const start of graph.starts) add(start, new Set())
  for (const { node, behind } of states.values()) {
    for (const each of graph.edges.filter(({ from }) => from === node)) {
      add(each.to, hands(each) ? new Set([...behind, `${each.from}-${each.to}`]) : behind)
    }
  }
  const counts = [...states.values()]
    .filter(({ node }) => graph.ends.includes(node))
    .map(({ behind }) => behind.size)
  return counts.length === 0 ? undefined : Math.max(...counts)
}

test('the longer of two ways, with both handoffs of a loop on it', () => {
  const graph = {
    nodes: ['a1', 'a2', 'b1', 'c1', 'c2'],
    edges: [
      edge('a1', 'c2'),
      edge('a1', 'b1'),
      edge('b1', 'a2'),
      edge('a2', 'b1'),
      edge('a2', 'c1'),
    ],
    starts: ['a1'],
    ends: ['c2', 'c1'],
  }
  expect(mostHandoffs(graph, isHandoff)).toEqual({
    count: 4,
    inLoops: 2,
    edges: [edge('a1', 'b1'), edge('b1', 'a2'), edge('a2', 'b1'), edge('a2', 'c1')],
  })
})

test('none on a way is 0, no way is no figure', () => {
  const graph = { nodes: ['a1', 'a2'], edges: [edge('a1', 'a2')] }
  const none = { count: 0, inLoops: 0, edges: [] }
  expect(mostHandoffs({ ...graph, starts: ['a1'], ends: ['a2'] }, isHandoff)).toEqual(none)
  expect(mostHandoffs({ ...graph, starts: ['a1'], ends: ['a1'] }, isHandoff)).toEqual(none)
  expect(mostHandoffs({ ...graph, starts: ['a2'], ends: ['a1'] }, isHandoff)).toBeUndefined()
  expect(mostHandoffs({ ...graph, starts: [], ends: ['gone'] }, isHandoff)).toBeUndefined()
})

test('no walk has more different handoffs behind it, and one has as many', () => {
  const hands = fc.uniqueArray(fc.nat({ max: 9 })).map((picks) => new Set(picks))
  fc.assert(
    fc.property(arbitrarySmallWalk, hands, (graph, picks) => {
      const pairs = new Set(
        graph.edges.filter((_, index) => picks.has(index)).map(({ from, to }) => `${from}-${to}`),
      )
      const isPicked = ({ from, to }: DirectedEdge) => pairs.has(`${from}-${to}`)
      const found = mostHandoffs(graph, isPicked)
      expect(found?.count).toBe(mostByTrying(graph, isPicked))
      expect(found?.edges.length).toBe(found?.count)
      expect(found?.edges.every(isPicked) ?? true).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('10,000 in a row', () => {
  expect(mostHandoffs(chain(10_000), () => true)?.count).toBe(9999)
})
