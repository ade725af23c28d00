import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mantelHaenszel } from '../../../src/analysis/stats/mantelHaenszel.ts'
import { normalTail } from '../../../src/analysis/stats/normalTail.ts'
import { isInformative, type Stratum } from '../../../src/analysis/stats/stratum.ts'
import { twoProportionTest } from '../../../src/analysis/stats/twoProportionTest.ts'
import { arbitraryStratum } from './arbitraryStratum.ts'
import { quotient } from './exactNumbers.ts'
import { expectRelative } from './expectRelative.ts'
import { admissions, rabbits } from './publishedTables.ts'

/** A fraction of whole numbers, not shortened. */
type Fraction = readonly [numerator: bigint, denominator: bigint]
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]

function exactChiSquare(strata: readonly Stratum[]): number {
  let excess: Fraction = [0n, 1n]
  let variance: Fraction = [0n, 1n]
  for (const stratum of strata.filter(isInformative)) {
    const [n, k] = [BigInt(stratum.n), BigInt(stratum.k)]
    const [m, c] = [BigInt(stratum.elsewhereN), BigInt(stratum.elsewhereK)]
    const total = n + m
    const negative = k + c
    excess = plus(excess, [k * total - n * negative, total])
    variance = plus(variance, [n * m * negative * (total - negative), total * total * (total - 1n)])
  }
  return quotient(excess[0] ** 2n * variance[1], excess[1] ** 2n * variance[0])
}

test('Berkeley, as in the manual of R: χ² 1.5246, odds ratio 0.9046968', () => {
  const { p, oddsRatio, direction } = mantelHaenszel(admissions)
  expectRelative(exactChiSquare(admissions), 1.5246, 1e-4)
  expect(p).toBeCloseTo(0.2169, 4)
  expect(oddsRatio).toBeCloseTo(0.904_696_8, 7)
  expect(direction).toBe('lower')
})

test('the rabbits: odds ratio 7, strata without variation left out', () => {
  const { p, oddsRatio, direction } = mantelHaenszel(rabbits)
  expect(oddsRatio).toBeCloseTo(7, 12)
  expect(direction).toBe('higher')
  expect(mantelHaenszel(rabbits.slice(1, 4))).toEqual({ p, oddsRatio, direction })
})

test('p is that of χ² counted in fractions', () => {
  const strata = fc.array(arbitraryStratum(5000), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(
      strata.filter((each) => each.some(isInformative)),
      (strata) => {
        const chiSquare = exactChiSquare(strata)
        const { p } = mantelHaenszel(strata)
        const expected = normalTail(Math.sqrt(chiSquare))
        // In the far tail an error of z counts z² times, at its end numbers have no digits left.
        if (expected > 1e-300) expectRelative(p, expected, 1e-12 * (1 + chiSquare))
        else expect(p).toBeLessThan(1.1e-300)
      },
    ),
  )
})

test('one stratum agrees with the z test but for (N − 1)/N', () => {
  fc.assert(
    fc.property(arbitraryStratum(2000).filter(isInformative), (stratum) => {
      const { n, k, elsewhereN, elsewhereK } = stratum
      const { z } = twoProportionTest(k, n, elsewhereK, elsewhereN)
      const total = n + elsewhereN
      const { p, direction } = mantelHaenszel([stratum])
      const expected = normalTail(z * Math.sqrt((total - 1) / total))
      if (expected > 1e-300) expectRelative(p, expected, 1e-9)
      expect(direction).toBe(z === 0 ? 'same' : z > 0 ? 'higher' : 'lower')
    }),
  )
})

test('nothing to compare says nothing', () => {
  const nothing = { p: 1, oddsRatio: null, direction: 'same' }
  expect(mantelHaenszel([])).toEqual(nothing)
  expect(mantelHaenszel([{ n: 5, k: 5, elsewhereN: 7, elsewhereK: 7 }])).toEqual(nothing)
  expect(mantelHaenszel([{ n: 5, k: 2, elsewhereN: 0, elsewhereK: 0 }])).toEqual(nothing)
})

test('a table with an empty corner has odds of 0 or infinity', () => {
  expect(mantelHaenszel([{ n: 9, k: 0, elsewhereN: 9, elsewhereK: 3 }]).oddsRatio).toBe(0)
  expect(mantelHaenszel([{ n: 9, k: 3, elsewhereN: 9, elsewhereK: 0 }]).oddsRatio).toBe(Infinity)
})
