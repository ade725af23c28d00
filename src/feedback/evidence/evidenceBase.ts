import type { CommentIndex } from '../comments/commentIndex.ts'
import type { FeedbackSource } from '../comments/feedbackSource.ts'
import type { StrataTotals } from './strataTotals.ts'
import type { PairCounts } from './PairCounts.ts'

/** Everything that evidence is counted from. */
export interface EvidenceBase {
  readonly index: CommentIndex
  /** with the days that a filter leaves of them */
  readonly sources: ReadonlyMap<string, FeedbackSource>
  readonly totals: StrataTotals
  readonly pairCounts: PairCounts
  /** by comment, 0: a filter leaves it out; missing: none is left out */
  readonly mask?: Uint8Array
}
