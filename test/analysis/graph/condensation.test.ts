import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { condensation } from '../../../src/analysis/graph/condensation.ts'
import { stronglyConnected } from '../../../src/analysis/graph/stronglyConnected.ts'
import { arbitraryGraph } from './arbitraryGraph.ts'

const edge = (from: string, to: string) => ({ from, to, weight: 1 })

test('a loop between a start and an end is one component', () => {
  const back = [edge('call', 'wait'), edge('wait', 'call')]
  const on = [edge('call', 'end'), edge('wait', 'end')]
  const graph = {
    nodes: ['start', 'call', 'wait', 'end'],
    edges: [edge('start', 'call'), ...back, ...on],
  }
  expect(condensation(graph)).toEqual({
    components: [['start'], ['call', 'wait'], ['end']],
    componentOf: new Map([
      ['start', 0],
      ['call', 1],
      ['wait', 1],
      ['end', 2],
    ]),
    edges: [
      { from: 0, to: 1, edges: [edge('start', 'call')] },
      { from: 1, to: 2, edges: on },
    ],
    inside: [[], back, []],
  })
})

test('nothing leads back, and every edge between nodes is in exactly one place', () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      const { components, componentOf, edges, inside } = condensation(graph)
      for (const { from, to } of edges) expect(from).toBeLessThan(to)
      for (const [node, index] of componentOf) expect(components[index]).toContain(node)
      const all = [...inside.flat(), ...edges.flatMap((each) => each.edges)]
      expect(new Set(all)).toEqual(new Set(graph.edges))
      expect(all).toHaveLength(graph.edges.length)
      const acyclic = {
        nodes: components.map((_, index) => String(index)),
        edges: edges.map(({ from, to }) => edge(String(from), String(to))),
      }
      expect(stronglyConnected(acyclic)).toHaveLength(components.length)
      expect(new Set(acyclic.edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(edges.length)
    }),
    { numRuns: 300 },
  )
})

test('edges to what is no node are passed over', () => {
  const graph = { nodes: ['a'], edges: [edge('a', 'gone'), edge('gone', 'a')] }
  expect(condensation(graph)).toMatchObject({ components: [['a']], edges: [], inside: [[]] })
})
