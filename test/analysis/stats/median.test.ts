import { expect, test } from 'vitest'
import { median } from '../../../src/analysis/stats/median.ts'

test('the middle of an odd number, between the two middle ones of an even number', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([1, 10, 2, 5])).toBe(3.5)
  expect(median([7])).toBe(7)
  expect(median([])).toBeUndefined()
})
