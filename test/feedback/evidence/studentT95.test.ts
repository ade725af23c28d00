import { expect, test } from 'vitest'
import { studentT95 } from '../../../src/feedback/evidence/studentT95.ts'

// Printed to six places in tables of the distribution.
test.each([
  [1, 12.706205],
  [2, 4.302653],
  [3, 3.182446],
  [4, 2.776445],
  [5, 2.570582],
  [6, 2.446912],
  [7, 2.364624],
  [8, 2.306004],
  [9, 2.262157],
  [10, 2.228139],
  [15, 2.13145],
  [20, 2.085963],
  [29, 2.04523],
  [30, 2.042272],
  [60, 2.000298],
  [79, 1.99045],
  [80, 1.990063],
  [120, 1.97993],
  [1000, 1.962339],
  [100_000, 1.959988],
])('t with %i degrees of freedom', (degrees, printed) => {
  expect(Math.abs(studentT95(degrees) - printed)).toBeLessThanOrEqual(1e-6)
})

test('falls all the way to the normal quantile, over the seam of the two formulas too', () => {
  for (let degrees = 1; degrees < 200; degrees += 1) {
    expect(studentT95(degrees + 1)).toBeLessThan(studentT95(degrees))
    expect(studentT95(degrees + 1)).toBeGreaterThan(1.959963984540054)
  }
  expect(() => studentT95(0)).toThrow('whole, from 1')
  expect(() => studentT95(2.5)).toThrow('whole, from 1')
})
