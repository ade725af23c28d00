import * as fc from 'fast-check'
import { UndirectedGraph } from 'graphology'
import { countConnectedComponents } from 'graphology-components'
import { expect, test } from 'vitest'
import { articulationPoints } from '../../../src/analysis/graph/articulationPoints.ts'
import type { DirectedGraph } from '../../../src/analysis/graph/directedGraph.ts'
import { arbitraryGraph } from './arbitraryGraph.ts'
import { chain } from './longGraph.ts'

const edge = (from: string, to: string) => ({ from, to, weight: 1 })

function undirected({ nodes, edges }: DirectedGraph): UndirectedGraph {
  const other = new UndirectedGraph()
  for (const node of nodes) other.addNode(node)
  for (const { from, to } of edges) other.mergeEdge(from, to)
  return other
}

test('what holds two rings together', () => {
  const graph = {
    nodes: ['d', 'a', 'b', 'c', 'e', 'alone'],
    edges: [
      edge('a', 'b'),
      edge('b', 'c'),
      edge('a', 'c'),
      edge('d', 'c'),
      edge('e', 'd'),
      edge('c', 'e'),
      edge('c', 'c'),
    ],
  }
  expect([...articulationPoints(graph)]).toEqual(['c'])
  expect([...articulationPoints({ nodes: [], edges: [] })]).toEqual([])
})

test('a double edge holds nobody else together', () => {
  const graph = { nodes: ['a', 'b'], edges: [edge('a', 'b'), edge('b', 'a'), edge('a', 'b')] }
  expect([...articulationPoints(graph)]).toEqual([])
})

test('taking one out leaves more pieces, by the count of graphology', () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      const other = undirected(graph)
      const pieces = countConnectedComponents(other)
      const expected = graph.nodes.filter((node) => {
        const rest = other.copy()
        rest.dropNode(node)
        return countConnectedComponents(rest) > pieces
      })
      expect([...articulationPoints(graph)]).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

test('a chain of 100,000 needs no deep stack', () => {
  expect(articulationPoints(chain(100_000)).size).toBe(99_998)
})
