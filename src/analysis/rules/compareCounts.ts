import type { NegativeCount } from '../../model/evidence.ts'
import { isPartOf } from '../stats/isPartOf.ts'
import { type PainTestResult, painTest } from '../stats/painTest.ts'

/**
 * The test of two shares, as for pain points; undefined where one side has no comments or counts that can't be, as in a
 * file written by hand.
 */
export function compareCounts(
  here: NegativeCount,
  other: NegativeCount,
): PainTestResult | undefined {
  const { n, negative } = here
  if (!isPartOf(negative, n) || !isPartOf(other.negative, other.n)) return undefined
  if (n === 0 || other.n === 0) return undefined
  return painTest([{ n, k: negative, elsewhereN: other.n, elsewhereK: other.negative }])
}
