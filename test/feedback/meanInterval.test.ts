// @vitest-environment node
import { expect, it } from 'vitest'
import { meanInterval, studentT95 } from '../../src/feedback/meanInterval.ts'

// From printed tables of Student's distribution.
it.each([
  [1, 12.706205],
  [2, 4.302653],
  [3, 3.182446],
  [4, 2.776445],
  [5, 2.570582],
  [10, 2.228139],
  [30, 2.042272],
  [120, 1.97993],
])('t with %i degrees of freedom', (n, expected) => {
  expect(studentT95(n)).toBeCloseTo(expected, 3)
})

it('puts the interval around the mean', () => {
  const found = meanInterval([1, 2, 3, 4, 5])
  expect(found).toMatchObject({ n: 5, mean: 3 })
  // 2.776445 · √2.5 / √5
  expect(found?.low).toBeCloseTo(3 - 1.963243, 4)
  expect(found?.high).toBeCloseTo(3 + 1.963243, 4)
  expect(meanInterval([4])).toEqual({ n: 1, mean: 4 })
  expect(meanInterval([])).toBeUndefined()
})
