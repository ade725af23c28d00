import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import type { Evidence } from '../../../src/model/evidence.ts'
import { MadeJourney, evidenceOf, idOf, madeEvidence } from '../madeJourney.ts'
import { afterFix, found, read } from './found.ts'

const rule = 'few-speak'
const journey = (visits?: number): MadeJourney =>
  new MadeJourney().step('call').touchpoint('menu', 'call', visits === undefined ? {} : { visits })
const menu = (n: number, daysCovered = 365): Evidence =>
  madeEvidence([{ n, k: 1 }], { daysCovered })

test('fewer comments than one in a hundred visits, both said', () => {
  // 1,000 visits a month are 12,000 in 365 days; 48 of them are 0.4 %.
  const [finding] = found(rule, journey(1000), { menu: menu(48) })
  expect(read(finding ? [finding] : [])).toEqual([
    'info: Most customers leave “menu” in silence. 48 comments speak of it in 365 days, in which about 12,000 customers passed: one in 250.',
  ])
  expect(finding?.why.values['share']).toBe(0.004)
})

test('not from one in a hundred on', () => {
  expect(found(rule, journey(1000), { menu: menu(119) })).toHaveLength(1)
  expect(found(rule, journey(1000), { menu: menu(120) })).toEqual([])
})

test('not where visits are not known, are few, or the days are', () => {
  expect(found(rule, journey(), { menu: menu(3) })).toEqual([])
  // 83 a month are 996 in a year, 84 are 1,008.
  expect(found(rule, journey(83), { menu: menu(3) })).toEqual([])
  expect(found(rule, journey(84), { menu: menu(3) })).toHaveLength(1)
  expect(found(rule, journey(100_000), { menu: menu(3, 29) })).toEqual([])
  expect(found(rule, journey(100_000), { menu: menu(3, 30) })).toHaveLength(1)
  expect(found(rule, journey(100_000), { menu: menu(3, 0) })).toEqual([])
})

test('goes once the visits are put right', () => {
  const args = { touchpointId: idOf('menu'), visits: 50 }
  const title = { key: 'command.touchpoint.setVisits', values: {} }
  const after = afterFix(journey(100_000).records, { title, command: 'touchpoint.setVisits', args })
  const rules = findingsOf(after, evidenceOf({ menu: menu(48) })).map((one) => one.rule)
  expect(rules).not.toContain(rule)
})

const complaint = { sourceId: 'complaints', sourceKind: 'complaints', n: 500, k: 500 } as const

test('nothing is said where as many complaints speak as other comments', () => {
  const only = madeEvidence([complaint], { daysCovered: 365 })
  expect(found(rule, journey(100_000), { menu: only })).toEqual([])
  // One survey comment beside them, in a source of 60 days, and both sources together span eleven years.
  const one = { sourceId: 'survey', n: 1, k: 1, days: 60 }
  const beside = madeEvidence([{ ...complaint, days: 337 }, one], { daysCovered: 4075 })
  expect(found(rule, journey(600_000), { menu: beside })).toEqual([])
  const balanced = (n: number): Evidence =>
    madeEvidence([
      { ...complaint, n: 50, k: 50, days: 365 },
      { ...one, n, days: 365 },
    ])
  expect(found(rule, journey(600_000), { menu: balanced(50) })).toEqual([])
  expect(found(rule, journey(600_000), { menu: balanced(51) })).toHaveLength(1)
})

test('several sources are each reckoned up to a year by their own days', () => {
  const survey = { sourceId: 'survey', n: 73, k: 10, days: 365 }
  const reviews = { sourceId: 'reviews', sourceKind: 'review', n: 10, k: 3, days: 73 } as const
  const few = { ...complaint, n: 8, k: 8, days: 40 }
  // 73 + 10 × 5 + 8 × 9.125 = 196 a year of 240,000 who pass.
  const findings = found(rule, journey(20_000), {
    menu: madeEvidence([survey, reviews, few], { daysCovered: 4075 }),
  })
  expect(read(findings)).toEqual([
    'info: Most customers leave “menu” in silence. About 196 comments a year speak of it, each source by its own days, and about 240,000 customers pass in a year: one in 1,200.',
  ])
})

test('a source without enough days says nothing of how many speak', () => {
  const evidence = madeEvidence([
    { sourceId: 'survey', n: 48, k: 1, days: 365 },
    { sourceId: 'pulse', n: 900, k: 1, days: 29 },
    { sourceId: 'notes', n: 900, k: 1, days: 0 },
  ])
  expect(found(rule, journey(1000), { menu: evidence })[0]?.why.values).toMatchObject({
    comments: 48,
    days: 365,
    each: 250,
  })
  const none = madeEvidence([{ n: 3, k: 1, days: 29 }], { daysCovered: 365 })
  expect(found(rule, journey(100_000), { menu: none })).toEqual([])
})

test('what rests on a guess is said in two digits', () => {
  // 548,630 a month are 6,583,560 in 365 days, 13,167 times 500.
  expect(read(found(rule, journey(548_630), { menu: menu(500) }))[0]).toContain(
    'about 6,600,000 customers passed: one in 13,000.',
  )
})
