import { expect, test } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const complaints = (n: number): Evidence => madeEvidence([{ sourceKind: 'complaints', n, k: n }])

const journey = (): MadeJourney => new MadeJourney().step('one', 'letter').step('two', 'call')

test('what comes before a pain and hurts too', () => {
  const findings = found('upstream', journey(), { letter: complaints(40), call: complaints(100) })
  // A walk back is at the pain 1 part of its time and 0.85 parts before it: 0.85 / 1.85 = 46 %.
  // 40 of the most, 100, weigh 0.4: 0.459 · 0.4 = 18 of 100. 40 is below the mean of 70: no pain itself.
  expect(read(findings)).toEqual([
    'info: “letter” often comes before the pain at “call”. Before “call” often comes “letter” (40 complaints in this file).',
  ])
  expect(findings[0]).toMatchObject({ id: `upstream:${idOf('call')}`, harm: 100, fixes: [] })
  expect(findings[0]?.why.values).toMatchObject({ score1: 18, closeness1: 0.85 / 1.85 })
})

test('not where there is no pain, what comes before is fine, or too few speak of it', () => {
  expect(found('upstream', journey(), { letter: complaints(5) })).toEqual([])
  expect(found('upstream', journey(), { call: complaints(100) })).toEqual([])
  const few = { letter: complaints(29), call: complaints(100) }
  expect(found('upstream', journey(), few)).toEqual([])
  expect(found('upstream', journey(), { ...few, letter: complaints(30) })).toHaveLength(1)
})

test('what comes after a pain is never named', () => {
  const evidence = { letter: complaints(100), call: complaints(40) }
  expect(found('upstream', journey(), evidence)).toEqual([])
})

test('a KPI off its target counts without feedback; one on target or without a reading does not', () => {
  const withKpi = (value?: number): MadeJourney => {
    const made = new MadeJourney().step('one').touchpoint('letter', 'one', {
      kpiIds: [idOf('clear')],
    })
    made.add('kpi', 'clear', { name: 'Clear', baseline: 20, target: 60 })
    if (value !== undefined)
      made.add('reading', 'now', { kpiId: idOf('clear'), date: '2026-01-31', value })
    return made.step('two', 'call')
  }
  // From 20 to 60 is 40, 30 of them are missing: 75 %; 0.459 · 0.75 = 34 of 100.
  expect(read(found('upstream', withKpi(30), { call: complaints(100) }))).toEqual([
    'info: “letter” often comes before the pain at “call”. Before “call” often comes “letter” (its KPI “Clear” lacks 75% of the way to its target).',
  ])
  expect(found('upstream', withKpi(60), { call: complaints(100) })).toEqual([])
  expect(found('upstream', withKpi(), { call: complaints(100) })).toEqual([])
})

test('at most two are named, the higher score first', () => {
  const made = new MadeJourney().step('zero', 'ad').step('one', 'letter', 'mail')
  made.step('two', 'call').connect('letter', 'call', 1).connect('mail', 'call', 1)
  const evidence = {
    ad: complaints(31),
    letter: complaints(32),
    mail: complaints(40),
    call: complaints(300),
  }
  const [finding] = found('upstream', made, evidence)
  // Parts of time: call 1, letter and mail 0.425 each, ad 0.7225; in all 2.5725. Weights: 31, 32, 40 of 300.
  expect(finding?.why.values).toMatchObject({ name1: 'ad', score1: 3, name2: 'mail', score2: 2 })
  expect(read(finding ? [finding] : [])[0]).toMatch(/Before “call” often come “ad” .* and “mail” /)
})
