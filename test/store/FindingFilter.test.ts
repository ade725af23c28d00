import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { filterFindings } from '../../src/store/FindingFilter.ts'
import { MadeJourney, idOf } from '../analysis/madeJourney.ts'

const { records } = new MadeJourney()
  .department('Support')
  .person('Anna', 'Support')
  .step('call', 'menu Anna', 'agent')
  .add('stage', 'later', { name: 'Later' })
  .add('step', 'leave', { stageId: idOf('later'), name: 'Leave' })
  .add('painPoint', 'pain', { touchpointId: idOf('menu'), title: 'Long' })

const about = (name: string, more: Partial<Finding> = {}): Finding => ({
  id: `no-kpi:${idOf(name)}`,
  rule: 'no-kpi',
  severity: 'info',
  subjects: [idOf(name)],
  title: { key: '', values: {} },
  why: { key: '', values: {} },
  harm: 0,
  fixes: [],
  ...more,
})
const all = [about('menu'), about('agent', { severity: 'warning' }), about('leave'), about('pain')]
const names = (list: readonly Finding[]): string[] => list.map(({ subjects }) => subjects.join())

test('all without a filter, and by severity and rule', () => {
  expect(filterFindings(all, {}, records)).toEqual(all)
  expect(names(filterFindings(all, { severity: 'warning' }, records))).toEqual([idOf('agent')])
  expect(filterFindings(all, { rule: 'unowned' }, records)).toEqual([])
})

test('by the stage in which a touchpoint, step or pain point stands', () => {
  const inStage = (stage: string) => names(filterFindings(all, { stageId: idOf(stage) }, records))
  expect(inStage('stage')).toEqual([idOf('menu'), idOf('agent'), idOf('pain')])
  expect(inStage('later')).toEqual([idOf('leave')])
})

test('by owner: a department stands for its people too', () => {
  const of = (owner: string) => names(filterFindings(all, { ownerId: idOf(owner) }, records))
  expect(of('Anna')).toEqual([idOf('menu'), idOf('pain')])
  expect(of('Support')).toEqual([idOf('menu'), idOf('pain')])
})
