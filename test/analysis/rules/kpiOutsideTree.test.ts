import { expect, test } from 'vitest'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { idOf } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'kpi-outside-tree'
const under = (name: string): { parentId: string } => ({ parentId: idOf(name) })

test('leads to no KPI of the company: one alone, and the top of a tree of its own', () => {
  const made = new MadeKpis().kpi('nps', { level: 'company' }).kpi('fixed', under('nps'))
  made.kpi('alone').kpi('root').kpi('branch', under('root')).kpi('leaf', under('branch'))
  made.department('Sales').pay('department', 'Sales', 'alone', 0.5)
  // Nobody is paid by it: whoever it was is gone.
  made.pay('person', 'Gone', 'alone', 0.5)
  made.step('call').touchpoint('menu', 'call', { kpiIds: [idOf('root')] })
  expect(read(found(rule, made))).toEqual([
    'info: KPI “alone” leads to no KPI of the company. It stands under no other KPI. 1 incentive pays on it.',
    'info: KPI “root” leads to no KPI of the company. It is the top of a tree of its own, with 2 KPIs under it, and is not a KPI of the company. It measures 1 touchpoint on this journey.',
  ])
})

test('nothing is said of a list of KPIs without any tree', () => {
  expect(found(rule, new MadeKpis().kpi('a').kpi('b'))).toEqual([])
})

test('a tree, but none of the company’s level: only those quite alone are outside', () => {
  const made = new MadeKpis().kpi('root').kpi('leaf', under('root')).kpi('alone')
  expect(found(rule, made).map(({ subjects }) => subjects)).toEqual([[idOf('alone')]])
})

test('a parent that is gone is none, and what is in a circle is another rule’s', () => {
  const made = new MadeKpis().kpi('nps', { level: 'company' }).kpi('lost', under('gone'))
  made.kpi('a', under('b')).kpi('b', under('a')).kpi('below', under('a'))
  expect(found(rule, made).map(({ subjects }) => subjects)).toEqual([[idOf('lost')]])
})
