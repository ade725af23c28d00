import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanInterval as ofSums } from '../../../src/feedback/evidence/meanInterval.ts'

const meanInterval = (values: readonly number[]) =>
  ofSums({
    n: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    squares: values.reduce((sum, value) => sum + value * value, 0),
  })

test('around the mean by t·s/√n', () => {
  const found = meanInterval([1, 2, 3, 4, 5])
  expect(found).toMatchObject({ n: 5, mean: 3 })
  // 2.7764451052 · √2.5 / √5
  expect(found?.low).toBeCloseTo(3 - 1.9632432, 6)
  expect(found?.high).toBeCloseTo(3 + 1.9632432, 6)
})

test('one value has no interval, none no mean, the same ones no width', () => {
  expect(meanInterval([4])).toEqual({ n: 1, mean: 4 })
  expect(meanInterval([])).toBeUndefined()
  expect(meanInterval([2, 2, 2])).toEqual({ n: 3, mean: 2, low: 2, high: 2 })
})

test('moves and stretches with the values', () => {
  const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 9 }), (list, factor) => {
      const plain = meanInterval(list)
      const moved = meanInterval(list.map((value) => 5 + factor * value))
      expect(moved?.low).toBeCloseTo(5 + factor * (plain?.low ?? 0), 6)
      expect(moved?.high).toBeCloseTo(5 + factor * (plain?.high ?? 0), 6)
    }),
  )
})
