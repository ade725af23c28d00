import { expect } from 'vitest'

/** Like toBeCloseTo, but by the share of the value: small p-values have to have their digits too. */
export function expectRelative(actual: number, expected: number, tolerance: number): void {
  const difference = Math.abs(actual - expected)
  expect(difference, `${actual} instead of ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.abs(expected),
  )
}
