import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DirectedGraph } from '../../../src/analysis/graph/directedGraph.ts'
import { passedByAll } from '../../../src/analysis/graph/passedByAll.ts'
import { reachedInGraphology } from './arbitraryGraph.ts'
import { arbitraryWalk } from './arbitraryWalk.ts'
import { chain, wideJourney } from './longGraph.ts'

const edge = (from: string, to: string) => ({ from, to, weight: 1 })

/** By definition: without the node no start leads to an end any more, with it one does. */
function neededByDefinition(graph: DirectedGraph, starts: string[], ends: string[]): string[] {
  const isLinked = (without?: string): boolean => {
    const nodes = graph.nodes.filter((node) => node !== without)
    const edges = graph.edges.filter(({ from, to }) => from !== without && to !== without)
    return starts
      .filter((start) => start !== without)
      .some((start) => {
        const reached = reachedInGraphology({ nodes, edges }, start)
        return ends.some((end) => end !== without && reached.has(end))
      })
  }
  return isLinked() ? graph.nodes.filter((node) => !isLinked(node)) : []
}

test('two ways in, one desk, two ways out', () => {
  const graph = {
    nodes: ['web', 'shop', 'desk', 'mail', 'phone', 'side'],
    edges: [
      edge('web', 'desk'),
      edge('shop', 'desk'),
      edge('desk', 'mail'),
      edge('desk', 'phone'),
      edge('desk', 'side'),
      edge('side', 'desk'),
    ],
  }
  expect(passedByAll(graph, ['web', 'shop'], ['mail', 'phone'])).toEqual(['desk'])
  expect(passedByAll(graph, ['web'], ['phone'])).toEqual(['web', 'desk', 'phone'])
  expect(passedByAll(graph, ['web'], ['phone', 'web'])).toEqual(['web'])
  expect(passedByAll(graph, ['mail'], ['phone'])).toEqual([])
  expect(passedByAll(graph, [], ['gone'])).toEqual([])
})

test('they are the nodes without which no start leads to an end', () => {
  fc.assert(
    fc.property(arbitraryWalk, (graph) => {
      const found = passedByAll(graph, graph.starts, graph.ends)
      const expected = neededByDefinition(graph, [...graph.starts], [...graph.ends])
      expect(found.toSorted()).toEqual(expected.toSorted())
      // Each leads to the next.
      for (const [place, node] of found.slice(1).entries()) {
        expect(reachedInGraphology(graph, found[place] ?? '')).toContain(node)
      }
    }),
    { numRuns: 1000 },
  )
})

test('10,000 nodes in a row, and a wide journey with one narrow place', () => {
  const row = chain(10_000)
  expect(passedByAll(row, row.starts, row.ends)).toEqual(row.nodes)
  const wide = wideJourney(2000)
  expect(passedByAll(wide, wide.starts, wide.ends)).toEqual([])
  const narrow = wide.edges.filter(({ from, to }) => !from.startsWith('700.') || to === '701.2')
  expect(passedByAll({ ...wide, edges: narrow }, wide.starts, wide.ends)).toEqual(['701.2'])
})
