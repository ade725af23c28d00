import { expect, test } from 'vitest'
import { conflictPairs } from '../../../src/analysis/kpis/conflictPairs.ts'
import { influences } from '../../../src/analysis/kpis/influences.ts'
import { ownerMeetings } from '../../../src/analysis/kpis/ownerMeetings.ts'
import { type PayConflict, payConflicts } from '../../../src/analysis/kpis/payConflicts.ts'
import { payPlans } from '../../../src/analysis/kpis/payPlans.ts'
import { journeyGraph } from '../../../src/analysis/journeyGraph.ts'
import { idOf } from '../madeJourney.ts'
import { MadeKpis } from './madeKpis.ts'

const short = (id: string): string => id.replace(/0+$/, '')

function conflictsIn({ records, values }: MadeKpis): PayConflict[] {
  const plans = payPlans(records)
  const meetings = ownerMeetings(records, journeyGraph(records))
  const found = influences(records, values, conflictPairs(meetings, plans))
  return payConflicts(meetings, plans, found)
}

const said = (made: MadeKpis): string[] =>
  conflictsIn(made).map(({ touchpointIds, hurting, hurt, isMutual, strength }) => {
    const side = ({ ownerId, paid }: typeof hurt): string =>
      `${short(ownerId)} ${short(paid.kpiId)}`
    const verb = isMutual ? 'and' : 'hurts'
    const where = touchpointIds.map(short).join('-')
    return `${where}: ${side(hurting)} ${verb} ${side(hurt)}, ${Number(strength.toFixed(6))}`
  })

function company(): MadeKpis {
  const made = new MadeKpis().kpi('win').kpi('keep').influence('win', 'keep', 'hurts')
  made.department('Sales').department('Care').person('Anna', 'Sales').person('Bo', 'Care')
  return made
}

test('two accountable owners on the ends of an edge, with the visits that go that way', () => {
  const made = company()
    .pay('department', 'Sales', 'win', 0.5)
    .pay('department', 'Care', 'keep', 0.4)
  made.step('one').touchpoint('sell', 'one', { accountableId: idOf('Anna'), visits: 1000 })
  made.step('two', 'help Care', 'leave')
  made.connect('sell', 'help', 0.3).connect('sell', 'leave')
  expect(said(made)).toEqual(['sell-help: Anna win hurts Care keep, 60'])
  const [conflict] = conflictsIn(made)
  expect(conflict).toMatchObject({
    visits: 300,
    hurting: { payeeId: idOf('Sales'), paid: { isWeightGiven: true } },
    influence: { basis: { kind: 'record' } },
  })
})

test('the edge may lead either way', () => {
  const made = company().pay('department', 'Sales', 'win', 1).pay('department', 'Care', 'keep', 1)
  made.step('one', 'help Care').step('two', 'sell Sales')
  expect(said(made)).toEqual(['help-sell: Sales win hurts Care keep, 1'])
  expect(conflictsIn(made)[0]?.visits).toBeUndefined()
})

test('accountable and responsible on one touchpoint, not those who left or are only consulted', () => {
  const made = company().person('Gone', 'Care', { active: false })
  made.pay('department', 'Sales', 'win', 0.5).pay('department', 'Care', 'keep', 0.5)
  made.step('one')
  made.touchpoint('a', 'one', {
    accountableId: idOf('Sales'),
    responsibleIds: [idOf('Bo'), idOf('Sales')],
    visits: 8,
  })
  const away = { accountableId: idOf('Sales'), consultedIds: [idOf('Bo')] }
  made.touchpoint('b', 'one', { ...away, responsibleIds: [idOf('Gone')] })
  made.touchpoint('c', 'one', {
    accountableId: idOf('Sales'),
    accountableState: 'declined',
    responsibleIds: [idOf('Bo')],
  })
  expect(said(made)).toEqual(['a: Sales win hurts Bo keep, 2'])
})

test('a person is paid on their own incentives, else on their department’s, never on both', () => {
  const made = company().kpi('other')
  made.pay('department', 'Sales', 'win', 0.5).pay('department', 'Care', 'keep', 0.5)
  made.pay('person', 'Anna', 'other', 1)
  made.step('one', 'sell Anna').step('two', 'help Bo')
  expect(said(made)).toEqual([])
  const plans = payPlans(made.records)
  expect([...(plans.get(idOf('Anna'))?.kpis.keys() ?? [])]).toEqual([idOf('other')])
  expect(plans.get(idOf('Bo'))).toBe(plans.get(idOf('Care')))
})

test('colleagues on their department’s plan, and somebody with themselves, are in no conflict', () => {
  const made = company().person('Ada', 'Sales')
  made.pay('department', 'Sales', 'win', 0.5).pay('department', 'Sales', 'keep', 0.5)
  made.step('one', 'sell Anna').step('two', 'sign Ada').step('three', 'again Ada')
  expect(said(made)).toEqual([])
})

test('each hurts the other: one conflict, said to be mutual, the same in any order', () => {
  const made = company().influence('keep', 'win', 'hurts')
  made.pay('department', 'Sales', 'win', 0.5).pay('department', 'Care', 'keep', 0.5)
  made.step('one', 'sell Sales').step('two', 'help Care').step('three', 'renew Sales')
  expect(said(made)).toEqual([
    'sell-help: Care keep and Sales win, 0.25',
    'help-renew: Care keep and Sales win, 0.25',
  ])
})

test('helping is no conflict, nor are KPIs that nobody relates', () => {
  const made = new MadeKpis().kpi('win').kpi('keep').kpi('odd').influence('win', 'keep', 'helps')
  made.department('Sales').department('Care')
  made.pay('department', 'Sales', 'win', 1).pay('department', 'Care', 'keep', 1)
  made.pay('department', 'Care', 'odd', 1)
  made.step('one', 'sell Sales').step('two', 'help Care')
  expect(said(made)).toEqual([])
})

test('the strongest first; suggestions between those who meet count where they are given', () => {
  const made = new MadeKpis()
    .kpi('a', { name: 'Handle time' })
    .kpi('f', { name: 'First contact fix' })
  made.department('Phone').department('Field')
  made.pay('department', 'Phone', 'a', 0.2).pay('department', 'Field', 'f', 0.5)
  made.step('one').touchpoint('call', 'one', { accountableId: idOf('Phone'), visits: 10 })
  made.step('two').touchpoint('visit', 'two', { accountableId: idOf('Field'), visits: 500 })
  made.step('three', 'bye Phone')
  expect(said(made)).toEqual([
    'visit-bye: Phone a hurts Field f, 50',
    'call-visit: Phone a hurts Field f, 1',
  ])
  const plans = payPlans(made.records)
  const meetings = ownerMeetings(made.records, journeyGraph(made.records))
  expect(conflictPairs(meetings, plans)).toEqual([[idOf('a'), idOf('f')]])
  expect(payConflicts(meetings, plans, influences(made.records, made.values))).toEqual([])
})

test('weights: the same KPI twice adds up; those not given part what is left', () => {
  const made = company().kpi('x')
  made.pay('department', 'Sales', 'win', 0.3).pay('department', 'Sales', 'win', 0.1)
  made.pay('department', 'Sales', 'keep').pay('department', 'Sales', 'x')
  made.pay('department', 'Sales', 'gone', 0.2)
  const plan = payPlans(made.records).get(idOf('Sales'))
  expect(plan?.incentives).toHaveLength(5)
  expect(
    [...(plan?.kpis.values() ?? [])].map((one) => [
      short(one.kpiId),
      one.weight.toFixed(3),
      one.isWeightGiven,
    ]),
  ).toEqual([
    ['win', '0.400', true],
    ['keep', '0.200', false],
    ['x', '0.200', false],
  ])
  expect(payPlans(made.records).has(idOf('Care'))).toBe(false)
})
