import { expect, test } from 'vitest'
import { upstream } from '../../../src/analysis/graph/upstream.ts'

const edge = (from: string, to: string, weight: number) => ({ from, to, weight })

const graph = {
  nodes: ['ad', 'shop', 'web', 'delivery', 'complaint', 'after'],
  edges: [
    edge('ad', 'shop', 0.5),
    edge('ad', 'web', 0.5),
    edge('shop', 'delivery', 0.2),
    edge('web', 'delivery', 0.8),
    edge('delivery', 'complaint', 1),
    edge('complaint', 'after', 1),
  ],
}

test('closeness falls with the distance and follows the shares', () => {
  const found = upstream(graph, 'complaint', () => 1)
  expect(found.map(({ id }) => id)).toEqual(['delivery', 'ad', 'web', 'shop'])
  // From the end back: 1, 0.85, 0.85² (a fifth of it and four), 0.85³, and then again.
  const total = 1 + 0.85 + 0.85 ** 2 + 0.85 ** 3
  const closeness = [0.85, 0.85 ** 3, 0.8 * 0.85 ** 2, 0.2 * 0.85 ** 2].map((part) => part / total)
  expect(found.map((each) => each.closeness.toFixed(6))).toEqual(
    closeness.map((each) => each.toFixed(6)),
  )
})

test('the weight of its own decides too; what has none and what comes after is left out', () => {
  const harm = new Map([
    ['shop', 100],
    ['delivery', 1],
    ['after', 1000],
    ['complaint', 1000],
  ])
  const found = upstream(graph, 'complaint', (id) => harm.get(id) ?? 0)
  expect(found.map(({ id }) => id)).toEqual(['shop', 'delivery'])
  for (const { id, closeness, score } of found) expect(score).toBe(closeness * (harm.get(id) ?? 0))
})

test('equal scores stay in the order of the graph', () => {
  const even = {
    nodes: ['z', 'a', 'pain'],
    edges: [edge('a', 'pain', 1), edge('z', 'pain', 1)],
  }
  expect(upstream(even, 'pain', () => 3).map(({ id }) => id)).toEqual(['z', 'a'])
})

test('nothing comes before a start or a touchpoint that is gone', () => {
  expect(upstream(graph, 'ad', () => 1)).toEqual([])
  expect(upstream(graph, 'gone', () => 1)).toEqual([])
})

test('in a loop what comes after comes before as well', () => {
  const loop = {
    nodes: ['a', 'b'],
    edges: [edge('a', 'b', 1), edge('b', 'a', 1), edge('a', 'a', 1)],
  }
  expect(upstream(loop, 'a', () => 1).map(({ id }) => id)).toEqual(['b'])
})
