import { expect, test } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'getting-worse'
const journey = (): MadeJourney => new MadeJourney().step('call', 'menu', 'agent')

/** Months from 2025-01 on, each with 50 comments and so many negative ones. */
const negative = (...counts: number[]): Evidence =>
  madeEvidence([{ n: 50 * counts.length, k: counts.reduce((sum, k) => sum + k, 0) }], {
    months: counts.map((k, index) => ({
      month: `2025-${String(index + 1).padStart(2, '0')}`,
      n: 50,
      negative: k,
    })),
  })

test('six months, each worse than the one before: one order of 720', () => {
  const [finding] = found(rule, journey(), { menu: negative(10, 12, 15, 16, 20, 25) })
  expect(read(finding ? [finding] : [])).toEqual([
    'warning: “menu” is getting worse. Over 6 months with comments the negative share goes up: 20% of 50 comments (11–33%) in 2025-01, 50% of 50 comments (37–63%) in 2025-06. Kendall’s tau is 1, corrected p at most 0.002.',
  ])
  expect(finding?.why.values['adjustedP']).toBeCloseTo(1 / 720, 12)
  expect(finding?.subjects).toEqual([idOf('menu')])
})

test('on the border: two pairs that fall hold, three do not; nor do two beside another touchpoint', () => {
  // Of 720 orders 1 + 5 + 14 have at most two pairs that fall: 0.028; 29 more have three: 0.068.
  const two = negative(12, 10, 16, 15, 20, 25)
  const three = negative(12, 10, 16, 15, 25, 20)
  const [finding] = found(rule, journey(), { menu: two })
  expect(finding?.why.values['adjustedP']).toBeCloseTo(20 / 720, 12)
  // 13 pairs rise, 2 fall.
  expect(finding?.why.values['tau']).toBeCloseTo(11 / 15, 12)
  expect(found(rule, journey(), { menu: three })).toEqual([])
  expect(found(rule, journey(), { menu: two, agent: negative(9, 9, 9, 9, 9, 9) })).toEqual([])
})

test('not where it gets better, stays, or has fewer than six months with comments', () => {
  expect(found(rule, journey(), { menu: negative(25, 20, 16, 15, 12, 10) })).toEqual([])
  expect(found(rule, journey(), { menu: negative(9, 9, 9, 9, 9, 9) })).toEqual([])
  expect(found(rule, journey(), { menu: negative(1, 2, 3, 4, 5) })).toEqual([])
  const menu = negative(10, 12, 15, 16, 20, 25)
  const [first, ...months] = menu.months
  const silent = { ...menu, months: [{ month: first?.month ?? '', n: 0, negative: 0 }, ...months] }
  expect(found(rule, journey(), { menu: silent })).toEqual([])
})

test('more months are asked for where the workspace wants them', () => {
  const made = journey()
  made.add('setting', 'months', { name: 'threshold.getting-worse.months', value: 7 })
  expect(found(rule, made, { menu: negative(10, 12, 15, 16, 20, 25) })).toEqual([])
  expect(found(rule, made, { menu: negative(10, 12, 15, 16, 20, 25, 26) })).toHaveLength(1)
})
