import * as fc from 'fast-check'
import { DirectedGraph } from 'graphology'
import centrality from 'graphology-metrics/centrality/betweenness.js'
import { expect, test } from 'vitest'
import { betweenness, betweennessLimit } from '../../../src/analysis/graph/betweenness.ts'
import { loops } from '../../../src/analysis/graph/loops.ts'
import { arbitraryGraph } from './arbitraryGraph.ts'
import { chain } from './longGraph.ts'

const edge = (from: string, to: string) => ({ from, to, weight: 1 })

test('all ways between two others pass the hub', () => {
  const graph = {
    nodes: ['hub', 'a', 'b', 'c'],
    edges: ['a', 'b', 'c'].flatMap((node) => [edge('hub', node), edge(node, 'hub')]),
  }
  expect(betweenness(graph)).toEqual(
    new Map([
      ['hub', 1],
      ['a', 0],
      ['b', 0],
      ['c', 0],
    ]),
  )
})

test('two nodes have no others between them', () => {
  const graph = { nodes: ['a', 'b'], edges: [edge('a', 'b'), edge('b', 'a')] }
  expect([...(betweenness(graph)?.values() ?? [])]).toEqual([0, 0])
})

test('300 nodes have figures, 301 have none', () => {
  expect(betweenness(chain(betweennessLimit))?.size).toBe(300)
  expect(betweenness(chain(betweennessLimit + 1))).toBeUndefined()
})

test('agrees with graphology, on whole graphs and inside their loops', () => {
  let checked = 0
  fc.assert(
    fc.property(arbitraryGraph, (whole) => {
      for (const graph of [whole, ...loops(whole)]) {
        if (graph.nodes.length < 3) continue
        const other = new DirectedGraph()
        for (const node of graph.nodes) other.addNode(node)
        for (const { from, to } of graph.edges) other.mergeEdge(from, to)
        const expected = centrality(other, { getEdgeWeight: null, normalized: true })
        const found = betweenness(graph) ?? new Map<string, number>()
        expect([...found.keys()]).toEqual(graph.nodes)
        for (const [node, value] of found) expect(value).toBeCloseTo(expected[node] ?? -1, 12)
        checked += graph === whole ? 0 : 1
      }
    }),
    { numRuns: 300 },
  )
  expect(checked).toBeGreaterThan(0)
})
