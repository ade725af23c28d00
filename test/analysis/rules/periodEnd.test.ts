import { expect, test } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'period-end'

const journey = (payPeriodEnds?: 'month' | 'quarter'): MadeJourney =>
  new MadeJourney()
    .add('organisation', 'company', { name: 'Acme', ...(payPeriodEnds ? { payPeriodEnds } : {}) })
    .step('call', 'menu', 'agent')

/** So many negative ones of 100 at the end of each month and on the other days; nothing of note in the quarter. */
const menu = (end: number, other: number): Evidence =>
  madeEvidence([{ n: 200, k: end + other }], {
    periodEnds: {
      month: { n: 100, negative: end },
      quarter: { n: 40, negative: Math.round((end + other) / 5) },
      dated: { n: 200, negative: end + other },
    },
  })

test('worse in the last 14 days of the month that pay goes by', () => {
  const [finding] = found(rule, journey('month'), { menu: menu(60, 40) })
  expect(read(finding ? [finding] : [])).toEqual([
    'warning: “menu” is worse at the end of the month. In the last 14 days of each month 60% of 100 comments are negative (50–69%); on the other days 40% of 100 (31–50%).',
  ])
  // z = 0.2 / √(0.5 · 0.5 · 2/100) = 2.828, p = 0.00468.
  expect(finding?.why.values['adjustedP']).toBeCloseTo(0.00468, 5)
  expect(finding?.subjects).toEqual([idOf('menu')])
})

test('nothing where it is better then, where pay goes by the quarter, or nobody said by what', () => {
  expect(found(rule, journey('month'), { menu: menu(40, 60) })).toEqual([])
  expect(found(rule, journey('quarter'), { menu: menu(60, 40) })).toEqual([])
  expect(found(rule, journey(), { menu: menu(60, 40) })).toEqual([])
  const undated = madeEvidence([{ n: 200, k: 100 }])
  expect(found(rule, journey('month'), { menu: undated })).toEqual([])
})

test('on the border of 0.05: 60 of 100 against 46 holds, against 47 does not; nor against 46 beside another', () => {
  expect(found(rule, journey('month'), { menu: menu(60, 46) })).toHaveLength(1)
  expect(found(rule, journey('month'), { menu: menu(60, 47) })).toEqual([])
  const both = { menu: menu(60, 46), agent: menu(50, 50) }
  expect(found(rule, journey('month'), both)).toEqual([])
})

test('quarters are looked at where pay goes by them; counts that can’t be are passed over', () => {
  const quarter = { n: 40, negative: 36 }
  const dated = { n: 200, negative: 100 }
  const agent = { ...menu(50, 50), periodEnds: { month: dated, quarter, dated } }
  expect(read(found(rule, journey('quarter'), { agent }))[0]).toContain(
    'at the end of the quarter. In the last 14 days of each quarter 90% of 40 comments are negative',
  )
  const wrong = { ...agent, periodEnds: { ...agent.periodEnds, quarter: { n: 1, negative: 300 } } }
  expect(found(rule, journey('quarter'), { agent: wrong })).toEqual([])
})
