import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectedCellsSmall } from '../../../src/analysis/stats/expectedCellsSmall.ts'
import { arbitraryStratum } from './arbitraryStratum.ts'
import { admissions, rabbits } from './publishedTables.ts'

test('with one stratum: an expected cell is under 5', () => {
  fc.assert(
    fc.property(arbitraryStratum(60), (stratum) => {
      const { n, k, elsewhereN, elsewhereK } = stratum
      const negative = k + elsewhereK
      const other = n + elsewhereN - negative
      const total = n + elsewhereN
      const smallest = Math.min(n, elsewhereN) * Math.min(negative, other)
      // Exactly 5 is left to the boundary cases below: here a rounding decides.
      fc.pre(smallest !== 5 * total)
      expect(expectedCellsSmall([stratum])).toBe(smallest < 5 * total || total === 0)
    }),
    { numRuns: 500 },
  )
})

test('an expected cell of exactly 5 is enough', () => {
  expect(expectedCellsSmall([{ n: 10, k: 2, elsewhereN: 10, elsewhereK: 8 }])).toBe(false)
  expect(expectedCellsSmall([{ n: 10, k: 2, elsewhereN: 10, elsewhereK: 7 }])).toBe(true)
})

test('many small strata may be enough together', () => {
  const small = { n: 4, k: 2, elsewhereN: 4, elsewhereK: 2 }
  expect(expectedCellsSmall([small, small])).toBe(true)
  expect(expectedCellsSmall([small, small, small])).toBe(false)
  expect(expectedCellsSmall(rabbits)).toBe(true)
  expect(expectedCellsSmall(admissions)).toBe(false)
})
