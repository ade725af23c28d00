import { expect, test } from 'vitest'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { idOf } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'pay-without-customer'

function company(): MadeKpis {
  const made = new MadeKpis().kpi('NPS', { level: 'company', method: 'nps' })
  made.kpi('fixed', { parentId: idOf('NPS') }).kpi('first', { parentId: idOf('fixed') })
  made.kpi('orders').kpi('calls').kpi('sales', { level: 'company' })
  made.department('Sales').person('Anna', 'Sales').person('Left', 'Sales', { active: false })
  return made
}

test('paid on nothing that leads to a KPI of the company that customers answer', () => {
  const made = company().pay('department', 'Sales', 'orders', 0.2)
  made.pay('department', 'Sales', 'sales', 0.5).step('buy', 'call Sales', 'shop Anna')
  // The person has the department's pay: two touchpoints for one plan.
  const findings = found(rule, made)
  expect(read(findings)).toEqual([
    'warning: Nothing that Sales is paid on leads to customers. Sales is paid on sales, orders, none of which leads to “NPS”. Accountable for 2 touchpoints.',
  ])
  expect(findings[0]?.id).toBe(`${rule}:${idOf('Sales')}`)
})

test('one that leads there is enough, over however many parents', () => {
  const made = company().pay('department', 'Sales', 'orders', 0.9)
  expect(found(rule, made)[0]?.severity).toBe('info')
  expect(found(rule, made.pay('department', 'Sales', 'first', 0.1))).toEqual([])
})

test('nothing is said where no KPI of the company is one that customers answer', () => {
  const made = new MadeKpis().kpi('sales', { level: 'company' }).kpi('orders').department('Sales')
  expect(found(rule, made.pay('department', 'Sales', 'orders', 1))).toEqual([])
})

test('an incentive without a KPI leads nowhere; who has left is passed over', () => {
  const made = company().kpi('CES', { level: 'company', method: 'ces' })
  made.pay('person', 'Anna', undefined, 1).pay('person', 'Left', 'orders', 1)
  expect(read(found(rule, made))).toEqual([
    'info: Nothing that Anna is paid on leads to customers. What Anna is paid on names no KPI, so it doesn’t lead to “CES” or another KPI that customers answer.',
  ])
})
