import { expect, test } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import { MadeJourney, idOf, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'employees-disagree'
const journey = (): MadeJourney => new MadeJourney().step('call', 'menu', 'agent')

/** So many negative ones of 100 customers’ comments, and of so many of employees. */
const menu = (k: number, negative: number, n: number): Evidence =>
  madeEvidence([{ n: 100, k }], { employees: { n, negative } })

test('customers see it worse: a warning', () => {
  const [finding] = found(rule, journey(), { menu: menu(60, 40, 100) })
  expect(read(finding ? [finding] : [])).toEqual([
    'warning: Customers see “menu” worse than employees do. 60% of 100 customers’ comments are negative (50–69%), and 40% of 100 by employees (31–50%): a gap of 20 points (6 to 33).',
  ])
  // z = 0.2 / √(0.5 · 0.5 · 2/100) = 2.828, p = 0.00468.
  expect(finding?.why.values['adjustedP']).toBeCloseTo(0.00468, 5)
  expect(finding?.subjects).toEqual([idOf('menu')])
})

test('employees see it worse: for information', () => {
  expect(read(found(rule, journey(), { menu: menu(40, 60, 100) }))).toEqual([
    'info: Employees see “menu” worse than customers do. 40% of 100 customers’ comments are negative (31–50%), and 60% of 100 by employees (50–69%): a gap of 20 points (6 to 33).',
  ])
})

test('on the border of 0.05, and of five employees', () => {
  expect(found(rule, journey(), { menu: menu(60, 46, 100) })).toHaveLength(1)
  expect(found(rule, journey(), { menu: menu(60, 47, 100) })).toEqual([])
  const agent = menu(50, 50, 100)
  expect(found(rule, journey(), { menu: menu(60, 46, 100), agent })).toEqual([])
  expect(found(rule, journey(), { menu: menu(2, 5, 5) })).toHaveLength(1)
  expect(found(rule, journey(), { menu: menu(2, 4, 4) })).toEqual([])
})

test('complaints are not compared, and nothing is said without one of the two sides', () => {
  const employees = { n: 100, negative: 10 }
  const complaints = { sourceKind: 'complaints' as const, n: 100, k: 100 }
  expect(found(rule, journey(), { menu: madeEvidence([complaints], { employees }) })).toEqual([])
  expect(found(rule, journey(), { menu: madeEvidence([{ n: 100, k: 90 }]) })).toEqual([])
})
