import type { NegativeCount } from '../../model/evidence.ts'
import { type PainTestResult, painTest } from '../stats/painTest.ts'
import { canBe } from './negativeFigures.ts'

/** The test of two shares, as for pain points; undefined where one side has no comments or counts that can't be. */
export function compareCounts(
  here: NegativeCount,
  other: NegativeCount,
): PainTestResult | undefined {
  if (!canBe(here) || !canBe(other) || here.n === 0 || other.n === 0) return undefined
  const { n, negative } = here
  return painTest([{ n, k: negative, elsewhereN: other.n, elsewhereK: other.negative }])
}
