import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { KpiValue } from '../../../src/analysis/kpis/kpiValue.ts'
import { differingFields, rollUp } from '../../../src/analysis/kpis/rollUp.ts'
import { idOf } from '../madeJourney.ts'
import { madeValue } from './madeKpis.ts'

const parent = (way: NonNullable<KpiValue['kpi']['rollUp']>, value?: number): KpiValue =>
  madeValue('parent', { rollUp: way }, value === undefined ? undefined : { value })

const child = (name: string, value: number, weight?: number): KpiValue =>
  madeValue(name, weight === undefined ? {} : { weight }, { value })

test('sum and minimum, and how far the parent’s own reading is from them', () => {
  const children = [child('a', 3), child('b', -1), child('c', 5)]
  expect(rollUp(parent('sum', 10), children)).toEqual({
    rollUp: 'sum',
    value: 7,
    difference: 3,
    problems: [],
  })
  expect(rollUp(parent('minimum'), children)).toMatchObject({ value: -1, difference: undefined })
})

test('a weighted mean needs weights that sum to 1, give or take 0.001', () => {
  const mean = (...weights: (number | undefined)[]): unknown =>
    rollUp(
      parent('weighted-mean'),
      weights.map((weight, at) => child(`k${at}`, 10 * (at + 1), weight)),
    )
  expect(mean(0.5, 0.3, 0.2)).toMatchObject({ value: 17, problems: [] })
  expect(mean(0.5, 0.501)).toMatchObject({ problems: [] })
  expect(mean(0.5, 0.502)).toMatchObject({
    value: undefined,
    problems: [{ code: 'weights', sum: 1.002, kpiIds: [] }],
  })
  expect(mean(1, undefined)).toMatchObject({
    problems: [{ code: 'weights', sum: 1, kpiIds: [idOf('k1')] }],
  })
  expect(mean(1.5, -0.5)).toMatchObject({ problems: [{ code: 'weights', kpiIds: [idOf('k1')] }] })
})

test('a mean of the same values is that value, within the weights’ slack too', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99, max: 99 }),
      fc.double({ min: -0.001, max: 0.001, noNaN: true }),
      (value, off) => {
        const children = [child('a', value, 0.4), child('b', value, 0.6 + off)]
        expect(rollUp(parent('weighted-mean'), children).value).toBeCloseTo(value, 9)
      },
    ),
  )
})

const part = (name: string, value: number, numerator?: number, denominator?: number): KpiValue =>
  madeValue(
    name,
    {},
    {
      value,
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
    },
  )

test('a ratio is put together from numerators and denominators, never averaged', () => {
  const children = [part('a', 0.9, 9, 10), part('b', 0.25, 50, 200)]
  expect(rollUp(parent('ratio', 0.3), children).value).toBeCloseTo(59 / 210, 12)
  const percentages = [part('a', 90, 9, 10), part('b', 25, 50, 200)]
  expect(rollUp(parent('ratio'), percentages).value).toBeCloseTo(5900 / 210, 12)
})

test('a ratio without all its parts is none, nor is one of nothing', () => {
  const missing = rollUp(parent('ratio'), [part('a', 0.9, 9, 10), part('b', 0.3, 3)])
  expect(missing).toMatchObject({
    value: undefined,
    problems: [{ code: 'missing', kpiIds: [idOf('b')] }],
  })
  expect(rollUp(parent('ratio'), [part('a', 0, 0, 0)]).problems).toEqual([
    { code: 'missing', kpiIds: [idOf('a')] },
  ])
})

test('no children, children without a reading, no way to roll up', () => {
  expect(rollUp(parent('sum', 3), [])).toMatchObject({ problems: [{ code: 'no-children' }] })
  expect(rollUp(parent('sum', 3), [child('a', 1), madeValue('b')])).toMatchObject({
    value: undefined,
    difference: undefined,
    problems: [{ code: 'missing', kpiIds: [idOf('b')] }],
  })
  expect(rollUp(madeValue('parent'), [child('a', 1)])).toEqual({
    rollUp: undefined,
    value: undefined,
    difference: undefined,
    problems: [],
  })
})

test('definitions that differ are named and give no value; what is left empty is unknown', () => {
  const one = madeValue(
    'a',
    { unit: '%', method: 'ces', scaleMax: 7, positiveFrom: 6 },
    { value: 1 },
  )
  const other = madeValue(
    'b',
    { unit: '%', method: 'ces', scaleMax: 5, positiveFrom: 4 },
    { value: 2 },
  )
  expect(rollUp(parent('sum'), [one, other])).toMatchObject({
    value: undefined,
    problems: [{ code: 'definitions', fields: ['scaleMax', 'positiveFrom'] }],
  })
  expect(differingFields([one.kpi, madeValue('c', { unit: '%' }).kpi])).toEqual([])
  expect(differingFields([one.kpi, madeValue('c', { direction: 'up' }).kpi])).toEqual([])
  expect(
    differingFields([one.kpi, madeValue('c', { direction: 'down', unit: 'min' }).kpi]),
  ).toEqual(['unit', 'direction'])
})
