import { expect, test } from 'vitest'
import { mantelHaenszel } from '../../../src/analysis/stats/mantelHaenszel.ts'
import { painTest } from '../../../src/analysis/stats/painTest.ts'
import { twoProportionTest } from '../../../src/analysis/stats/twoProportionTest.ts'
import { countedP } from './exactNumbers.ts'
import { expectRelative } from './expectRelative.ts'
import { admissions, rabbits } from './publishedTables.ts'

test('one stratum of enough comments: the z test', () => {
  const result = painTest([{ n: 100, k: 45, elsewhereN: 100, elsewhereK: 30 }])
  const { p } = twoProportionTest(45, 100, 30, 100)
  expect(result).toEqual({
    p,
    method: 'z',
    direction: 'higher',
    shares: { share: 0.45, elsewhereShare: 0.3 },
  })
})

test("an expected cell under 5: Fisher's test", () => {
  const tea = { n: 4, k: 3, elsewhereN: 4, elsewhereK: 1 }
  const result = painTest([tea])
  expect(result).toMatchObject({ method: 'fisher', direction: 'higher' })
  expectRelative(result.p, 34 / 70, 1e-14)
})

test('a source without variation does not make two strata of one', () => {
  const onlyPraise = { n: 30, k: 0, elsewhereN: 70, elsewhereK: 0 }
  const notSpokenOf = { n: 0, k: 0, elsewhereN: 500, elsewhereK: 90 }
  const one = { n: 100, k: 45, elsewhereN: 100, elsewhereK: 30 }
  const { p, method } = painTest([onlyPraise, one, notSpokenOf])
  expect({ p, method }).toEqual({ p: painTest([one]).p, method: 'z' })
})

test('several strata: Mantel–Haenszel, whose direction is not that of the plain sums', () => {
  const { p, method, direction } = painTest(admissions)
  expect(method).toBe('mantel-haenszel')
  expect(p).toBe(mantelHaenszel(admissions).p)
  expect(direction).toBe('lower')
})

test('several strata of few comments: the exact form', () => {
  const { p, method, direction } = painTest(rabbits)
  expect({ method, direction }).toEqual({ method: 'mantel-haenszel-exact', direction: 'higher' })
  expect(p).toBeCloseTo(0.039_94, 5)
})

test('one negative comment among praise is weak evidence, in two sources as in one', () => {
  const strata = [
    { n: 1, k: 1, elsewhereN: 999, elsewhereK: 49 },
    { n: 1, k: 0, elsewhereN: 999, elsewhereK: 50 },
  ]
  const { p } = painTest(strata)
  expectRelative(p, countedP(strata), 1e-11)
  expect(p).toBeGreaterThan(0.09)
  expect(mantelHaenszel(strata).p).toBeLessThan(0.01)
})

test('nothing to compare is no evidence', () => {
  const nothing = { p: 1, method: 'none', direction: 'same' }
  expect(painTest([])).toEqual({ ...nothing, shares: null })
  const allNegative = [{ n: 5, k: 5, elsewhereN: 7, elsewhereK: 7 }]
  expect(painTest(allNegative)).toEqual({ ...nothing, shares: { share: 1, elsewhereShare: 1 } })
})
