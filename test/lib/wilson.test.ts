// @vitest-environment node
import { expect, it } from 'vitest'
import { wilson } from '../../src/lib/wilson.ts'

it.each([
  [74, 107, 69.16, 59.87, 77.12],
  [0, 5, 0, 0, 43.45],
  [3, 10, 30, 10.78, 60.32],
])('%i of %i', (k, n, ...expected) => {
  expect(wilson(k, n)?.map((share) => Math.round(share * 10000) / 100)).toEqual(expected)
})

it('has no value for a share of nothing', () => {
  expect(wilson(0, 0)).toBeUndefined()
})
