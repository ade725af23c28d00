import { groupBy } from '../lib/groupBy.ts'
import type { Evidence, NegativeCount } from './evidence.ts'

/** What customers of one segment say, or what they answer to one question; "" where a source has neither. */
export interface SegmentCount extends NegativeCount {
  readonly segment: string
}

/**
 * The segments of some evidence, pooled over its sources from their counts, the one with the most comments first.
 * Complaints have no share, so they are in none.
 */
export function segmentCounts({ strata }: Pick<Evidence, 'strata'>): SegmentCount[] {
  const compared = strata.filter(
    ({ sourceKind }) => sourceKind !== 'employee' && sourceKind !== 'complaints',
  )
  return [...groupBy(compared, ({ stratum }) => stratum)]
    .map(([segment, own]) => ({
      segment,
      n: own.reduce((sum, { n }) => sum + n, 0),
      negative: own.reduce((sum, { negative }) => sum + negative, 0),
    }))
    .sort((a, b) => b.n - a.n || (a.segment < b.segment ? -1 : 1))
}
