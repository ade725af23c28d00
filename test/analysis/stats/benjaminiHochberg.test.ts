import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg } from '../../../src/analysis/stats/benjaminiHochberg.ts'

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 14))

test('the published five, in any order', () => {
  const adjusted = benjaminiHochberg([0.003, 0.012, 0.021, 0.03, 0.2])
  expect(adjusted).toEqual(close([0.015, 0.03, 0.035, 0.0375, 0.2]))
  const shuffled = benjaminiHochberg([0.2, 0.021, 0.003, 0.03, 0.012])
  expect(shuffled).toEqual(close([0.2, 0.035, 0.015, 0.0375, 0.03]))
})

test('at most 0.05 exactly where the step-up procedure of 1995 rejects', () => {
  const ps = fc.array(fc.nat({ max: 200 }), { maxLength: 30 })
  fc.assert(
    fc.property(ps, (thousandths) => {
      const sorted = thousandths.toSorted((a, b) => a - b)
      // The largest k with p₍k₎ ≤ 0.05·k/m, in whole numbers.
      const rejected = sorted.findLastIndex((p, index) => p * sorted.length <= 50 * (index + 1)) + 1
      const adjusted = benjaminiHochberg(thousandths.map((p) => p / 1000))
      expect(adjusted.filter((p) => p <= 0.05 + 1e-12)).toHaveLength(rejected)
    }),
  )
})

test('none and one stay as they are, and no p is below 0 or above 1', () => {
  expect(benjaminiHochberg([])).toEqual([])
  expect(benjaminiHochberg([0.04])).toEqual([0.04])
  expect(benjaminiHochberg([1, 1, 0.9])).toEqual([1, 1, 1])
  expect(() => benjaminiHochberg([0.1, Number.NaN])).toThrow('0 … 1')
})
