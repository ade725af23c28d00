import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mantelHaenszel } from '../../../src/analysis/stats/mantelHaenszel.ts'
import { pooledShares } from '../../../src/analysis/stats/pooledShares.ts'
import { arbitraryStratum } from './arbitraryStratum.ts'
import { admissions } from './publishedTables.ts'

test('one stratum shows its own shares', () => {
  const shares = pooledShares([{ n: 107, k: 74, elsewhereN: 40, elsewhereK: 10 }])
  expect(shares?.share).toBeCloseTo(74 / 107, 14)
  expect(shares?.elsewhereShare).toBeCloseTo(0.25, 14)
})

test('strata of equal sizes weigh the same', () => {
  const shares = pooledShares([
    { n: 10, k: 8, elsewhereN: 10, elsewhereK: 6 },
    { n: 10, k: 2, elsewhereN: 10, elsewhereK: 0 },
  ])
  expect(shares?.share).toBeCloseTo(0.5, 14)
  expect(shares?.elsewhereShare).toBeCloseTo(0.3, 14)
})

test('Berkeley: plainly added up men lead, here they do not', () => {
  const shares = pooledShares(admissions)
  expect(shares && shares.share < shares.elsewhereShare).toBe(true)
})

test('the difference has the direction of the test', () => {
  fc.assert(
    fc.property(fc.array(arbitraryStratum(300), { maxLength: 6 }), (strata) => {
      const shares = pooledShares(strata)
      const difference = shares === null ? 0 : shares.share - shares.elsewhereShare
      if (Math.abs(difference) < 1e-12) return
      expect(mantelHaenszel(strata).direction).toBe(difference > 0 ? 'higher' : 'lower')
    }),
  )
})

test('without comments elsewhere there is nothing to show', () => {
  expect(pooledShares([{ n: 5, k: 2, elsewhereN: 0, elsewhereK: 0 }])).toBeNull()
})
