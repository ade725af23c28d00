import * as fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { stronglyConnectedComponents } from 'graphology-components'
import { expect, test } from 'vitest'
import { loops } from '../../../src/analysis/graph/loops.ts'
import { arbitraryGraph } from './arbitraryGraph.ts'
import { chain } from './longGraph.ts'

const edge = (from: string, to: string) => ({ from, to, weight: 1 })

test('loops come in the order of the graph, with the edges inside them', () => {
  const graph = {
    nodes: ['a', 'b', 'c', 'd', 'e'],
    edges: [edge('e', 'b'), edge('a', 'a'), edge('b', 'e'), edge('a', 'b'), edge('e', 'c')],
  }
  expect(loops(graph)).toEqual([
    { nodes: ['a'], edges: [edge('a', 'a')] },
    { nodes: ['b', 'e'], edges: [edge('e', 'b'), edge('b', 'e')] },
  ])
})

test('a way without a return has none, nor has nothing', () => {
  expect(loops(chain(10_000))).toEqual([])
  expect(loops({ nodes: [], edges: [] })).toEqual([])
})

test("the nodes are graphology's components of several nodes, and those with an edge to themselves", () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      const other = new MultiDirectedGraph()
      for (const node of graph.nodes) other.addNode(node)
      for (const { from, to } of graph.edges) other.addEdge(from, to)
      const expected = stronglyConnectedComponents(other)
        .filter(([first, ...more]) => more.length > 0 || other.hasEdge(first, first))
        .map((component) => component.toSorted().join(' '))
      const found = loops(graph)
      expect(found.map(({ nodes }) => nodes.toSorted().join(' ')).sort()).toEqual(expected.sort())
      for (const { nodes, edges } of found) {
        const inside = graph.edges.filter(
          ({ from, to }) => nodes.includes(from) && nodes.includes(to),
        )
        expect(edges).toEqual(inside)
      }
    }),
    { numRuns: 300 },
  )
})
