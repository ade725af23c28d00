import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { kpiTree } from '../../../src/analysis/kpis/kpiTree.ts'
import type { KpiValue } from '../../../src/analysis/kpis/kpiValue.ts'
import { type Pull, pulledDownBy } from '../../../src/analysis/kpis/pulledDownBy.ts'
import { idOf } from '../madeJourney.ts'
import { madeValue } from './madeKpis.ts'

function pulls(list: readonly KpiValue[], depth?: 'leaves'): Pull[] {
  const values = new Map(list.map((value) => [value.kpi.id, value]))
  return pulledDownBy(idOf('top'), kpiTree(list.map(({ kpi }) => kpi)), values, depth)
}

const named = (found: readonly Pull[]): [string, number][] =>
  found.map(({ kpiId, pull }) => [kpiId.replace(/0+$/, ''), Number(pull.toFixed(9))])

const under = (parent: string): { parentId: string } => ({ parentId: idOf(parent) })

test('weighted mean: weight × shortfall from the own target; who is on target pulls nothing', () => {
  const top = madeValue('top', { rollUp: 'weighted-mean', target: 80 }, { value: 70 })
  const list = [
    top,
    madeValue('a', { ...under('top'), weight: 0.2, target: 80 }, { value: 50 }),
    madeValue('b', { ...under('top'), weight: 0.7, target: 80 }, { value: 70 }),
    madeValue('c', { ...under('top'), weight: 0.1, target: 60 }, { value: 65 }),
    madeValue('d', { ...under('top') }, { value: 1 }),
  ]
  expect(named(pulls(list))).toEqual([
    ['b', 7],
    ['a', 6],
  ])
})

test('sum where less is better, and a parent without a reading of its own', () => {
  const top = madeValue('top', { rollUp: 'sum', direction: 'down', target: 100 })
  const down = { ...under('top'), direction: 'down' as const }
  const list = [
    top,
    madeValue('a', { ...down, target: 50 }, { value: 45 }),
    madeValue('b', { ...down, target: 50 }, { value: 90 }),
  ]
  expect(named(pulls(list))).toEqual([['b', 40]])
  const fine = [top, madeValue('a', { ...down, target: 10 }, { value: 20 })]
  expect(pulls(fine)).toEqual([])
})

test('ratio: below the parent’s target, by the part of the denominators', () => {
  const top = madeValue('top', { rollUp: 'ratio', target: 0.8 }, { value: 0.7 })
  const list = [
    top,
    madeValue('small', under('top'), { value: 0.3, numerator: 3, denominator: 10 }),
    madeValue('large', under('top'), { value: 0.7, numerator: 63, denominator: 90 }),
    madeValue('good', under('top'), { value: 0.9, numerator: 90, denominator: 100 }),
  ]
  expect(named(pulls(list))).toEqual([
    ['large', 0.045],
    ['small', 0.025],
  ])
})

test('minimum: the smallest alone', () => {
  const top = madeValue('top', { rollUp: 'minimum', target: 5 }, { value: 3 })
  const list = [
    top,
    madeValue('a', under('top'), { value: 4 }),
    madeValue('b', under('top'), { value: 3 }),
  ]
  expect(named(pulls(list))).toEqual([['b', 2]])
})

test('none where the parent is on target or aimless, has no way to roll up, or they can’t be compared', () => {
  const child = madeValue('a', { ...under('top'), weight: 1, target: 9 }, { value: 1 })
  const top = (fields: Partial<KpiValue['kpi']>): KpiValue =>
    madeValue('top', { rollUp: 'sum', target: 9, ...fields }, { value: 5 })
  expect(pulls([top({}), child])).toHaveLength(1)
  expect(pulls([top({ target: 5 }), child])).toEqual([])
  expect(pulls([madeValue('top', { rollUp: 'sum' }, { value: 5 }), child])).toEqual([])
  expect(pulls([madeValue('top', { target: 9 }, { value: 5 }), child])).toEqual([])
  const other = madeValue('b', { ...under('top'), unit: 'min' }, { value: 1 })
  const unlike = madeValue('a', { ...under('top'), unit: '%', target: 9 }, { value: 1 })
  expect(pulls([top({}), unlike, other])).toEqual([])
  expect(pulledDownBy('nobody00', kpiTree([]), new Map())).toEqual([])
})

test('down to the leaves a child gives way to those that pull it, who part its pull', () => {
  const list = [
    madeValue('top', { rollUp: 'sum', target: 100 }, { value: 80 }),
    madeValue('a', { ...under('top'), rollUp: 'weighted-mean', target: 50 }, { value: 35 }),
    madeValue('a1', { ...under('a'), weight: 0.5, target: 50 }, { value: 30 }),
    madeValue('a2', { ...under('a'), weight: 0.5, target: 50 }, { value: 40 }),
    madeValue('b', { ...under('top'), target: 50 }, { value: 43 }),
  ]
  expect(named(pulls(list))).toEqual([
    ['a', 15],
    ['b', 7],
  ])
  const leaves = pulls(list, 'leaves')
  expect(named(leaves)).toEqual([
    ['a1', 10],
    ['b', 7],
    ['a2', 5],
  ])
  expect(leaves[0]?.wayIds).toEqual([idOf('a'), idOf('a1')])
})

test('any parents, cycles too: it ends, and the leaves’ pulls add up to the children’s', () => {
  const parents = fc.array(fc.nat({ max: 14 }), { minLength: 1, maxLength: 14 })
  fc.assert(
    fc.property(parents, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (list, numbers) => {
      const reading = (): { value: number } => ({ value: numbers.next().value ?? 0 })
      const fields = { rollUp: 'sum', target: 5 } as const
      const nameOf = (at: number): string => (at === 0 ? 'top' : `k${at}x`)
      const kpis = list.map((parent, at) =>
        madeValue(nameOf(at), { ...fields, ...under(nameOf(parent)) }, reading()),
      )
      const sum = (found: readonly Pull[]): number =>
        found.reduce((total, { pull }) => total + pull, 0)
      expect(sum(pulls(kpis, 'leaves'))).toBeCloseTo(sum(pulls(kpis)), 9)
    }),
  )
})
