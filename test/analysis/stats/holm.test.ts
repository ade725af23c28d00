import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { holm } from '../../../src/analysis/stats/holm.ts'

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 14))

test('the published five, in any order', () => {
  const adjusted = holm([0.003, 0.012, 0.021, 0.03, 0.2])
  expect(adjusted).toEqual(close([0.015, 0.048, 0.063, 0.063, 0.2]))
  const shuffled = holm([0.2, 0.021, 0.003, 0.03, 0.012])
  expect(shuffled).toEqual(close([0.2, 0.063, 0.015, 0.063, 0.048]))
})

test('at most 0.05 exactly where the step-down procedure of 1979 rejects', () => {
  const ps = fc.array(fc.nat({ max: 200 }), { maxLength: 30 })
  fc.assert(
    fc.property(ps, (thousandths) => {
      const sorted = thousandths.toSorted((a, b) => a - b)
      // It goes on from the smallest while p₍k₎ ≤ 0.05/(m − k + 1), in whole numbers.
      const kept = sorted.findIndex((p, index) => p * (sorted.length - index) > 50)
      const adjusted = holm(thousandths.map((p) => p / 1000))
      const rejected = adjusted.filter((p) => p <= 0.05 + 1e-12)
      expect(rejected).toHaveLength(kept === -1 ? sorted.length : kept)
    }),
  )
})

test('none and one stay as they are, and no p is below 0 or above 1', () => {
  expect(holm([])).toEqual([])
  expect(holm([0.04])).toEqual([0.04])
  expect(holm([1, 1, 0.9])).toEqual([1, 1, 1])
  expect(() => holm([-0.1])).toThrow('0 … 1')
})
