import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { journeyGraph } from '../../src/analysis/journeyGraph.ts'
import { arbitraryJourney } from './arbitraryJourney.ts'
import { MadeJourney, idOf } from './madeJourney.ts'

const edgesOf = (journey: MadeJourney): string[] =>
  journeyGraph(journey.records).edges.map(
    ({ from, to, isDrawn, weight }) =>
      `${from.replace(/0+$/, '')} ${isDrawn ? '=' : '-'} ${to.replace(/0+$/, '')} ${weight.toFixed(2)}`,
  )

test('without connections each touchpoint leads to each of the next step that has any', () => {
  const journey = new MadeJourney().step('one', 'a', 'b').step('two').step('three', 'c', 'd')
  expect(edgesOf(journey)).toEqual(['a - c 0.50', 'a - d 0.50', 'b - c 0.50', 'b - d 0.50'])
  const { starts, ends, nodes } = journeyGraph(journey.records)
  expect(nodes).toEqual(['a', 'b', 'c', 'd'].map(idOf))
  expect(starts).toEqual(['a', 'b'].map(idOf))
  expect(ends).toEqual(['c', 'd'].map(idOf))
})

test('one drawn connection forward replaces the implied ones of its step, and of no other', () => {
  const journey = new MadeJourney().step('one', 'a', 'b').step('two', 'c', 'd').step('three', 'e')
  expect(edgesOf(journey.connect('a', 'c'))).toEqual(['a = c 1.00', 'c - e 1.00', 'd - e 1.00'])
})

test('connections back or within the step leave the implied ones, and share the visits with them', () => {
  const journey = new MadeJourney().step('one', 'a', 'b').step('two', 'c').step('three', 'd')
  journey.connect('c', 'a', 0.2).connect('a', 'b')
  expect(edgesOf(journey)).toEqual([
    'c = a 0.20',
    'a = b 0.50',
    'a - c 0.50',
    'b - c 1.00',
    'c - d 0.80',
  ])
})

test('shares above 1 are scaled down, below 1 the others leave, and a repeated connection is one', () => {
  const journey = new MadeJourney().step('one', 'a', 'b').step('two', 'c', 'd', 'e')
  journey.connect('a', 'c', 0.9).connect('a', 'd', 0.9).connect('a', 'e').connect('b', 'c', 0.3)
  journey.add('connection', 'again', { fromId: idOf('b'), toId: idOf('c') })
  expect(edgesOf(journey)).toEqual(['a = c 0.50', 'a = d 0.50', 'a = e 0.00', 'b = c 0.30'])
})

test('what stands nowhere is left out, with its connections', () => {
  const journey = new MadeJourney().step('one', 'a').touchpoint('lost', 'nowhere')
  journey.step('two', 'b').touchpoint('gone', 'two', { deletedAt: '2026-01-01T00:00:00Z' })
  journey.connect('a', 'lost').connect('gone', 'b')
  expect(edgesOf(journey)).toEqual(['a - b 1.00'])
})

test('nodes carry owner, department and the KPIs that are still there', () => {
  const journey = new MadeJourney().department('support').person('anna', 'support')
  journey.add('kpi', 'fixed', { name: 'Fixed' }).step('one')
  journey.touchpoint('a', 'one', { accountableId: idOf('anna'), kpiIds: ['fixed000', 'gone0000'] })
  const node = journeyGraph(journey.records).touchpoints.get(idOf('a'))
  expect(node?.owner?.id).toBe(idOf('anna'))
  expect(node?.department?.id).toBe(idOf('support'))
  expect(node?.kpiIds).toEqual(['fixed000'])
})

test('in any journey: edges join nodes, each pair once, and no more goes out than comes', () => {
  fc.assert(
    fc.property(arbitraryJourney, ({ records }) => {
      const { nodes, edges, before, after } = journeyGraph(records)
      const out = new Map<string, number>()
      for (const { from, to, weight } of edges) {
        expect(nodes).toContain(from)
        expect(nodes).toContain(to)
        expect(after.get(from)).toContain(to)
        expect(before.get(to)).toContain(from)
        out.set(from, (out.get(from) ?? 0) + weight)
      }
      expect(new Set(edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(edges.length)
      for (const sum of out.values()) expect(sum).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})
