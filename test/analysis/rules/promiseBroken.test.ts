import { expect, test } from 'vitest'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'promise-broken'
const promiseIds = [idOf('bills')]

function journey(kpiIds: string[] = []): MadeKpis {
  const made = new MadeKpis().add('promise', 'bills', { text: 'No surprises' }) as MadeKpis
  made.step('pay').touchpoint('bill', 'pay', { promiseIds, kpiIds })
  made.touchpoint('notice', 'pay', { promiseIds }).touchpoint('call', 'pay')
  return made
}

const hurting = madeEvidence([{ n: 100, k: 45, elsewhereN: 4000, elsewhereK: 1000 }])
const fine = madeEvidence([{ n: 300, k: 75, elsewhereN: 4000, elsewhereK: 1000 }])

test('a touchpoint that keeps it hurts: with the share of all that keep it, from counts', () => {
  // 120 of 400 are 30 %: Wilson 25.7 … 34.7 %.
  const findings = found(rule, journey(), { bill: hurting, notice: fine })
  expect(read(findings)).toEqual([
    'warning: The promise “No surprises” is not kept. Of 2 touchpoints that should keep it 1 hurts: bill. Of 400 comments there 30% are negative (26–35%). They are counted once at each of 2 touchpoints.',
  ])
  expect(findings[0]?.id).toBe(`${rule}:${idOf('bills')}`)
})

test('not where only another touchpoint hurts, nor where nothing is said', () => {
  expect(found(rule, journey(), { call: hurting, bill: fine })).toEqual([])
  expect(found(rule, journey())).toEqual([])
})

test('on the border of the test: 60 of 100 against 46 holds, against 47 does not', () => {
  const against = (elsewhereK: number) =>
    madeEvidence([{ n: 100, k: 60, elsewhereN: 100, elsewhereK }])
  expect(found(rule, journey(), { bill: against(46) })).toHaveLength(1)
  expect(found(rule, journey(), { bill: against(47) })).toEqual([])
})

test('customers were asked about the promise, and the score misses its target', () => {
  const made = (value: number, method: 'brand-alignment' | 'nps'): MadeKpis =>
    journey([idOf('kept')])
      .kpi('kept', { method, target: 75, unit: '%' })
      .add('reading', 'asked', {
        kpiId: idOf('kept'),
        date: '2026-10-31',
        value,
        n: 188,
      }) as MadeKpis
  expect(read(found(rule, made(57, 'brand-alignment')))).toEqual([
    'warning: The promise “No surprises” is not kept. Customers were asked: “kept” was 57% on 2026-10-31 (n = 188), the target is 75%.',
  ])
  expect(found(rule, made(75, 'brand-alignment'))).toEqual([])
  expect(found(rule, made(57, 'nps'))).toEqual([])
  expect(read(found(rule, made(57, 'brand-alignment'), { bill: hurting }))).toEqual([
    'warning: The promise “No surprises” is not kept. Of 2 touchpoints that should keep it 1 hurts: bill. Of 100 comments there 45% are negative (36–55%). “kept” was 57% on 2026-10-31 (n = 188), the target is 75%.',
  ])
})

test('critical where customers surely hurt, and harm is that of those that hurt', () => {
  const sure = madeEvidence([{ n: 1000, k: 700, elsewhereN: 4000, elsewhereK: 1000 }])
  const [finding] = found(rule, journey(), { bill: sure, notice: fine })
  expect(finding?.severity).toBe('critical')
  expect(finding?.harm).toBeCloseTo(670.86, 1)
})
