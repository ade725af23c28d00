import { expect, test } from 'vitest'
import type { Influence, KpiPair } from '../../../src/analysis/kpis/influence.ts'
import { influences } from '../../../src/analysis/kpis/influences.ts'
import { idOf } from '../madeJourney.ts'
import { MadeKpis } from './madeKpis.ts'

const pair = (one: string, other: string): KpiPair => [idOf(one), idOf(other)]

function found(made: MadeKpis, ...pairs: KpiPair[]): Influence[] {
  return influences(made.records, made.values, pairs)
}

const said = (list: readonly Influence[]): string[] =>
  list.map((one) => {
    const [from, to] = [one.fromKpiId, one.toKpiId].map((id) => id.replace(/0+$/, ''))
    return `${from} ${one.effect} ${to}, ${one.origin}, ${one.basis.kind}`
  })

const rising = [1, 2, 3, 5, 4, 6, 7, 9, 8, 10, 11, 12]
const falling = [12, 10, 11, 9, 8, 7, 5, 6, 4, 3, 2, 1]
const restless = [5, 9, 1, 7, 3, 8, 2, 6, 10, 4, 11, 5]

test('what a person says goes before anything suggested, each direction on its own', () => {
  const made = new MadeKpis().kpi('a').kpi('b').months('a', rising).months('b', rising)
  made.influence('a', 'b', 'hurts').influence('b', 'a', 'helps', { origin: 'suggested' })
  expect(said(found(made, pair('a', 'b')))).toEqual([
    'a hurts b, entered, record',
    'b helps a, suggested, record',
  ])
})

test('of one direction what was entered counts; KPIs that are gone and itself don’t', () => {
  const made = new MadeKpis().kpi('a').kpi('b')
  made.influence('a', 'b', 'helps', { origin: 'suggested' })
  made.add('influence', 'second', { fromKpiId: idOf('a'), toKpiId: idOf('b'), effect: 'hurts' })
  made.influence('a', 'gone', 'hurts').influence('a', 'a', 'hurts')
  expect(said(found(made))).toEqual(['a hurts b, entered, record'])
})

test.each([
  ['up', 'up', rising, 'helps'],
  ['up', 'up', falling, 'hurts'],
  ['up', 'down', rising, 'hurts'],
  ['down', 'down', rising, 'helps'],
  ['down', 'up', falling, 'helps'],
] as const)('readings: %s and %s by their directions', (one, other, values, effect) => {
  const made = new MadeKpis().kpi('a', { direction: one }).kpi('b', { direction: other })
  made.months('a', rising).months('b', values)
  const [first, ...more] = found(made, pair('b', 'a'), pair('a', 'b'))
  expect(first).toMatchObject({ effect, origin: 'suggested', isMutual: true })
  expect(first?.basis).toMatchObject({ kind: 'readings', n: 12 })
  expect(more).toEqual([])
})

test('an interval that holds 0, or eleven common months, suggest nothing', () => {
  const made = new MadeKpis().kpi('a').kpi('b').kpi('c')
  made.months('a', rising).months('b', restless).months('c', rising.slice(1))
  expect(found(made, pair('a', 'b'), pair('a', 'c'))).toEqual([])
  expect(found(made)).toEqual([])
})

test('months are matched, not places, and the last reading of a month counts', () => {
  const made = new MadeKpis()
    .kpi('a')
    .kpi('b')
    .months('a', [50, ...rising])
  for (const [at, value] of rising.entries()) {
    const month = at + 2
    const date = month > 12 ? `2026-0${month - 12}` : `2025-${String(month).padStart(2, '0')}`
    made.read('b', `${date}-01`, 99).read('b', `${date}-15`, value)
  }
  const [first] = found(made, pair('a', 'b'))
  expect(first?.basis).toMatchObject({ n: 12, rho: 1, high: 1 })
})

test.each([
  ['Average handle time', 'First-contact fix rate'],
  ['AHT', 'FCR'],
  ['Call duration', 'First call resolution'],
  ['Saves', 'Ease of leaving'],
  ['Saved customers', 'Effort to cancel'],
  ['Attach rate', 'Returns'],
  ['Deflection', 'Customer effort'],
  ['New bookings', 'Onboarding success'],
])('a known pair by its names: %s hurts %s, whichever is asked first', (presses, suffers) => {
  const made = new MadeKpis().kpi('a', { name: suffers }).kpi('b', { name: presses })
  const expected = ['b hurts a, suggested, known-pair']
  expect(said(found(made, pair('a', 'b')))).toEqual(expected)
  expect(said(found(made, pair('b', 'a'), pair('a', 'b')))).toEqual(expected)
})

test('similar names that mean something else are no known pair; a method may say what a name doesn’t', () => {
  const made = new MadeKpis()
    .kpi('a', { name: 'Return on investment' })
    .kpi('b', { name: 'Attach rate' })
    .kpi('c', { name: 'Time to first contact' })
    .kpi('d', { name: 'Handle time' })
    .kpi('e', { name: 'How easy was it?', method: 'ces' })
    .kpi('f', { name: 'Chat deflection' })
  expect(found(made, pair('a', 'b'), pair('c', 'd'))).toEqual([])
  expect(said(found(made, pair('e', 'f')))).toEqual(['f hurts e, suggested, known-pair'])
})

test('readings go before names', () => {
  const made = new MadeKpis().kpi('a', { name: 'AHT', direction: 'down' }).kpi('b', { name: 'FCR' })
  made.months('a', falling).months('b', rising)
  expect(said(found(made, pair('a', 'b')))).toEqual(['a helps b, suggested, readings'])
})
