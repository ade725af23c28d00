import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInformative } from '../../../src/analysis/stats/stratum.ts'
import { twoProportionTest } from '../../../src/analysis/stats/twoProportionTest.ts'
import { arbitraryStratum } from './arbitraryStratum.ts'
import { quotient } from './exactNumbers.ts'
import { expectRelative } from './expectRelative.ts'

test('z² is N(k₁n₂ − k₂n₁)² / (n₁n₂K(N − K)), counted in whole numbers', () => {
  fc.assert(
    fc.property(arbitraryStratum(2_000_000).filter(isInformative), (stratum) => {
      const { n, k, elsewhereN, elsewhereK } = stratum
      const [n1, k1, n2, k2] = [BigInt(n), BigInt(k), BigInt(elsewhereN), BigInt(elsewhereK)]
      const difference = k1 * n2 - k2 * n1
      const negative = k1 + k2
      const square = quotient(
        (n1 + n2) * difference * difference,
        n1 * n2 * negative * (n1 + n2 - negative),
      )
      const { z } = twoProportionTest(k, n, elsewhereK, elsewhereN)
      expectRelative(z * z, square, 1e-12)
      expect(Math.sign(z)).toBe(Math.sign(Number(difference)))
    }),
  )
})

test('45 of 100 against 30 of 100: z² is 4.8', () => {
  const { z, p } = twoProportionTest(45, 100, 30, 100)
  expectRelative(z, Math.sqrt(4.8), 1e-14)
  expect(p).toBeCloseTo(0.028_459_737, 8)
})

test('where nothing can differ, nothing does', () => {
  for (const [k1, n1, k2, n2] of [
    [0, 0, 3, 9],
    [3, 9, 0, 0],
    [0, 5, 0, 7],
    [5, 5, 7, 7],
  ] as const) {
    expect(twoProportionTest(k1, n1, k2, n2)).toEqual({ z: 0, p: 1 })
  }
})

test('counts that cannot be are a mistake of the caller', () => {
  expect(() => twoProportionTest(6, 5, 1, 2)).toThrow('0 ≤ k ≤ n')
  expect(() => twoProportionTest(1, 5, 0.5, 2)).toThrow('0 ≤ k ≤ n')
  expect(() => twoProportionTest(-1, 5, 1, 2)).toThrow('0 ≤ k ≤ n')
})
