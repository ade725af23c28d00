import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactTest } from '../../../src/analysis/stats/exactTest.ts'
import { twoProportionTest } from '../../../src/analysis/stats/twoProportionTest.ts'
import { arbitraryStratum } from './arbitraryStratum.ts'
import { countedP } from './exactNumbers.ts'
import { expectRelative } from './expectRelative.ts'

/** Fisher's exact test is the exact one of a single stratum. */
function fisherExact(k: number, n: number, elsewhereK: number, elsewhereN: number): number {
  return exactTest([{ n, k, elsewhereN, elsewhereK }])
}

test("Fisher's tea: 3 of 4 against 1 of 4 is 34/70", () => {
  expectRelative(fisherExact(3, 4, 1, 4), 34 / 70, 1e-14)
})

test("Fisher's twins: convicted 10 of 13 against 2 of 17", () => {
  expect(fisherExact(10, 13, 2, 17)).toBeCloseTo(0.000_536_7, 7)
})

test('agrees with counting every table', () => {
  fc.assert(
    fc.property(arbitraryStratum(60), (stratum) => {
      const { n, k, elsewhereN, elsewhereK } = stratum
      expectRelative(fisherExact(k, n, elsewhereK, elsewhereN), countedP([stratum]), 1e-12)
    }),
    { numRuns: 500 },
  )
})

test('agrees with counting every table for some thousands of comments', () => {
  const stratum = { n: 700, k: 90, elsewhereN: 2300, elsewhereK: 210 }
  expectRelative(fisherExact(90, 700, 210, 2300), countedP([stratum]), 1e-11)
})

test('swapping the groups or the two kinds changes nothing', () => {
  fc.assert(
    fc.property(arbitraryStratum(400), ({ n, k, elsewhereN, elsewhereK }) => {
      const p = fisherExact(k, n, elsewhereK, elsewhereN)
      expectRelative(fisherExact(elsewhereK, elsewhereN, k, n), p, 1e-11)
      expectRelative(fisherExact(n - k, n, elsewhereN - elsewhereK, elsewhereN), p, 1e-11)
    }),
  )
})

test('a million comments: near the z test, and 0 instead of nonsense far out', () => {
  const p = fisherExact(300_700, 1_000_000, 299_300, 1_000_000)
  const { p: approximate } = twoProportionTest(300_700, 1_000_000, 299_300, 1_000_000)
  expectRelative(p, approximate, 0.01)
  expect(fisherExact(900_000, 1_000_000, 100_000, 1_000_000)).toBe(0)
  expect(fisherExact(3, 3, 600_000, 1_000_000)).toBeGreaterThan(0.2)
})
