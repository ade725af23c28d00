import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stronglyConnected } from '../../../src/analysis/graph/stronglyConnected.ts'
import { arbitraryGraph, reachedInGraphology } from './arbitraryGraph.ts'

const edge = (from: string, to: string) => ({ from, to, weight: 1 })

test('a loop between a start and an end', () => {
  const graph = {
    nodes: ['end', 'call', 'wait', 'start'],
    edges: [edge('start', 'call'), edge('call', 'wait'), edge('wait', 'call'), edge('wait', 'end')],
  }
  expect(stronglyConnected(graph)).toEqual([['start'], ['call', 'wait'], ['end']])
})

test('two nodes share a component exactly where each is reached from the other', () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      const components = stronglyConnected(graph)
      expect(components.flat().sort()).toEqual([...graph.nodes].sort())
      const reached = new Map(graph.nodes.map((node) => [node, reachedInGraphology(graph, node)]))
      for (const component of components) {
        const [first = ''] = component
        const mutual = graph.nodes.filter(
          (node) =>
            reached.get(first)?.has(node) === true && reached.get(node)?.has(first) === true,
        )
        expect(component.toSorted()).toEqual(mutual.toSorted())
      }
    }),
    { numRuns: 300 },
  )
})

test('no edge goes from a later component to an earlier one', () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      const components = stronglyConnected(graph)
      const place = (node: string) => components.findIndex((each) => each.includes(node))
      for (const { from, to } of graph.edges) {
        expect(place(from)).toBeLessThanOrEqual(place(to))
      }
    }),
  )
})

test('a way and a loop of 10,000 nodes need no deep stack', () => {
  const nodes = Array.from({ length: 10_000 }, (_, index) => `n${index}`)
  const way = nodes.slice(1).map((to, index) => edge(nodes[index] ?? '', to))
  expect(stronglyConnected({ nodes, edges: way })).toEqual(nodes.map((node) => [node]))
  const loop = [...way, edge('n9999', 'n0')]
  expect(stronglyConnected({ nodes, edges: loop })).toEqual([nodes])
})

test('ends that are no nodes are passed over, no nodes give no components', () => {
  const edges = [edge('a', 'gone'), edge('gone', 'a')]
  expect(stronglyConnected({ nodes: ['a'], edges })).toEqual([['a']])
  expect(stronglyConnected({ nodes: [], edges })).toEqual([])
})
