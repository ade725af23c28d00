import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactTest } from '../../../src/analysis/stats/exactTest.ts'
import { arbitraryStratum } from './arbitraryStratum.ts'
import { countedP } from './exactNumbers.ts'
import { expectRelative } from './expectRelative.ts'
import { rabbits } from './publishedTables.ts'

test('the penicillin rabbits of Mantel: 0.03994, as in the manual of R', () => {
  expect(exactTest(rabbits)).toBeCloseTo(0.039_94, 5)
})

test('agrees with counting every way over all strata', () => {
  fc.assert(
    fc.property(fc.array(arbitraryStratum(20), { maxLength: 5 }), (strata) => {
      expectRelative(exactTest(strata), countedP(strata), 1e-11)
    }),
    { numRuns: 300 },
  )
})

test('no stratum is no evidence', () => {
  expect(exactTest([])).toBe(1)
})
