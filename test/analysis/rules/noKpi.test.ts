import { expect, test } from 'vitest'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const journey = (): MadeJourney =>
  new MadeJourney().department('Support').person('Anna', 'Support').step('call', 'menu Anna')

test('no KPI, or only ones that are gone', () => {
  const made = journey().touchpoint('agent', 'call', { kpiIds: ['gone0000'] })
  made.add('kpi', 'fixed', { name: 'Fixed at once' })
  made.touchpoint('bill', 'call', { kpiIds: [idOf('fixed')] })
  expect(read(found('no-kpi', made))).toEqual([
    'info: “menu” has no KPI. No KPI measures this touchpoint.',
    'info: “agent” has no KPI. No KPI measures this touchpoint.',
  ])
})

test('a warning where it hurts', () => {
  const menu = madeEvidence([{ n: 100, k: 80, elsewhereN: 1000, elsewhereK: 100 }])
  expect(read(found('no-kpi', journey(), { menu }))).toEqual([
    'warning: “menu” has no KPI. No KPI measures this touchpoint. 100 comments speak of it.',
  ])
})

test('the fix links the one KPI of the owner, else of their department, and none where there are several', () => {
  const fixes = (made: MadeJourney) => found('no-kpi', made)[0]?.fixes.map(({ args }) => args)
  expect(fixes(journey())).toEqual([])
  const department = journey().add('kpi', 'fixed', { name: 'Fixed', ownerId: idOf('Support') })
  expect(fixes(department)).toEqual([{ touchpointId: idOf('menu'), kpiIds: [idOf('fixed')] }])
  const own = department.add('kpi', 'calls', { name: 'Calls', ownerId: idOf('Anna') })
  expect(fixes(own)).toEqual([{ touchpointId: idOf('menu'), kpiIds: [idOf('calls')] }])
  const several = own.add('kpi', 'nps', { name: 'NPS', ownerId: idOf('Anna') })
  expect(fixes(several)).toEqual([])
})
