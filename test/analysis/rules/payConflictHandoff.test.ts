import { expect, test } from 'vitest'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'pay-conflict-handoff'

function company(): MadeKpis {
  const made = new MadeKpis().kpi('orders').kpi('stay').influence('orders', 'stay', 'hurts')
  made.department('Sales').department('Care').department('Web')
  return made.pay('department', 'Sales', 'orders', 0.8).pay('department', 'Care', 'stay', 0.5)
}

test('two ends of a way, with the visits that go along it', () => {
  const made = company().step('buy')
  made.touchpoint('sell', 'buy', { accountableId: idOf('Sales'), visits: 1000 })
  made.step('use', 'help Care', 'read Web')
  made.connect('sell', 'help', 0.3).connect('sell', 'read')
  // 0.8 × 0.5 × 1,000 × 0.3
  const findings = found(rule, made)
  expect(read(findings)).toEqual([
    'warning: Sales and Care are paid against each other from “sell” to “help”. Sales is paid 80% on “orders”, Care 50% on “stay”. Improving the first hurts the second, as somebody here entered. 300 customers pass there in a month.',
  ])
  expect(findings[0]?.subjects).toEqual(
    [idOf('sell'), idOf('help'), 'p0000001', 'p0000002', idOf('orders'), idOf('stay')].sort(),
  )
})

test('in whichever direction the customer goes, and there and back is one finding', () => {
  const back = company().step('use', 'help Care').step('buy', 'sell Sales')
  expect(read(found(rule, back))[0]).toContain(
    'Sales and Care are paid against each other from “help” to “sell”.',
  )
  back.connect('help', 'sell').connect('sell', 'help')
  expect(found(rule, back)).toHaveLength(1)
})

test('not without an owner in between, nor at one touchpoint alone', () => {
  const apart = company()
    .step('buy', 'sell Sales')
    .step('wait', 'read Web')
    .step('use', 'help Care')
  expect(found(rule, apart)).toEqual([])
  const one = company().step('buy')
  one.touchpoint('sell', 'buy', { accountableId: idOf('Sales'), responsibleIds: [idOf('Care')] })
  expect(found(rule, one)).toEqual([])
  expect(found('pay-conflict', one)).toHaveLength(1)
})

test('critical where customers surely hurt at either end', () => {
  const made = company().step('buy', 'sell Sales').step('use', 'help Care')
  const help = madeEvidence([{ n: 1000, k: 700, elsewhereN: 4000, elsewhereK: 1000 }])
  expect(found(rule, made)[0]?.severity).toBe('warning')
  expect(found(rule, made, { help })[0]?.severity).toBe('critical')
})
