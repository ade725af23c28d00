import { exactTest } from './exactTest.ts'
import { expectedCellsSmall } from './expectedCellsSmall.ts'
import { mantelHaenszel, type Direction } from './mantelHaenszel.ts'
import { pooledShares, type PooledShares } from './pooledShares.ts'
import { isInformative, type Stratum } from './stratum.ts'
import { twoProportionTest } from './twoProportionTest.ts'

/** `none`: there is nothing to compare, p is 1. */
type Method = 'none' | 'z' | 'fisher' | 'mantel-haenszel' | 'mantel-haenszel-exact'

export interface PainTestResult {
  /** two-sided and not yet corrected for the other touchpoints, 0 … 1 */
  p: number
  method: Method
  /** of the negative share, compared within the strata and pooled: only `higher` can be a pain */
  direction: Direction
  /** the shares that were compared, for the reader; null where nothing is elsewhere */
  shares: PooledShares | null
}

/**
 * Are comments at a touchpoint negative more or less often than elsewhere, within the same source and
 * question? One stratum: the pooled z test, or Fisher's exact test where an expected cell is under 5.
 * Several: Mantel–Haenszel, and its exact form under the same bound, because a single negative comment
 * in a source full of praise would otherwise be overwhelming evidence. Sources of complaints don't
 * belong here: everything in them is negative.
 */
export function painTest(strata: readonly Stratum[]): PainTestResult {
  const { direction } = mantelHaenszel(strata)
  return { ...test(strata.filter(isInformative)), direction, shares: pooledShares(strata) }
}

function test(strata: readonly Stratum[]): { p: number; method: Method } {
  const [first, second] = strata
  if (first === undefined) return { p: 1, method: 'none' }
  if (expectedCellsSmall(strata)) {
    const method = second === undefined ? 'fisher' : 'mantel-haenszel-exact'
    return { p: exactTest(strata), method }
  }
  if (second !== undefined) return { p: mantelHaenszel(strata).p, method: 'mantel-haenszel' }
  const { p } = twoProportionTest(first.k, first.n, first.elsewhereK, first.elsewhereN)
  return { p, method: 'z' }
}
