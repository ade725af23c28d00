import { expect, test } from 'vitest'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { idOf } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'paid-for-winning'
const win = { aims: 'win' } as const
const keep = { aims: 'keep' } as const

function company(): MadeKpis {
  const made = new MadeKpis().kpi('orders').kpi('stay')
  made.department('Sales').department('Care').person('Anna', 'Sales').department('Away')
  made.step('buy', 'sell Sales', 'shop Anna').step('use', 'help Care')
  return made
}

test('more than twice as much on winning as on keeping, over the pay of all owners', () => {
  const made = company().pay('department', 'Sales', 'orders', 0.9, win)
  made.pay('department', 'Care', 'stay', 0.4, keep).pay('department', 'Care', 'orders', 0.1)
  // Two plans (Anna has that of Sales): 0.9 / 2 and 0.4 / 2; 0.9 / 0.4 = 2.25.
  const findings = found(rule, made)
  expect(read(findings)).toEqual([
    'warning: Pay on this journey is for winning customers, not for keeping them. Of the variable pay of 2 owners on this journey, each counted alike, 45% is for winning customers and 20% for keeping them: 2.3 times as much. Paid for winning: Sales.',
  ])
  expect(findings[0]?.id).toBe(`${rule}:${idOf('journey')}`)
})

test('exactly twice is not more, whatever the sums of fractions come to', () => {
  const made = company().pay('department', 'Sales', 'orders', 0.1, win)
  made.pay('department', 'Sales', 'stay', 0.2, win).pay('department', 'Care', 'stay', 0.15, keep)
  expect(found(rule, made)).toEqual([])
  made.add('setting', 'times', { name: 'threshold.paid-for-winning.times', value: 1.9 })
  expect(found(rule, made)).toHaveLength(1)
})

test('nothing at all for keeping; pay of those who own nothing here does not count', () => {
  const made = company().pay('department', 'Sales', 'orders', 0.5, win)
  made.pay('department', 'Away', 'stay', 1, keep)
  expect(read(found(rule, made))[0]).toContain(
    '50% is for winning customers and nothing for keeping them. Paid for winning: Sales.',
  )
})

test('nobody paid for winning is fine; weights that are missing part what is left', () => {
  expect(found(rule, company().pay('department', 'Care', 'stay', 1, keep))).toEqual([])
  expect(found(rule, company().pay('department', 'Sales', 'orders', 1))).toEqual([])
  const made = company().pay('department', 'Sales', 'orders', 0.2, keep)
  made.pay('department', 'Sales', 'stay', undefined, win)
  // 0.8 of the pay is left for winning: four times 0.2.
  expect(found(rule, made)[0]?.why.values).toMatchObject({ win: 0.8, keep: 0.2, times: 4 })
})
