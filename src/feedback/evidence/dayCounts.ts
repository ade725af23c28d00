import { NEGATIVE, NO_DAY, UNSCORED } from '../comments/commentChunk.ts'
import type { EvidenceBase } from './evidenceBase.ts'
import { eachComment } from './eachComment.ts'
import type { MatchedComments } from './matchedComments.ts'

/** What one day holds; days since 1970-01-01. */
export interface DayCount {
  readonly day: number
  /** scored comments, and the negative ones of them */
  n: number
  negative: number
  /** the same without complaints */
  others: number
  negativeOthers: number
}

/** Comments by day, ascending: a million comments are a few hundred days. */
export function dayCounts({ index, sources }: EvidenceBase, match: MatchedComments): DayCount[] {
  const days = new Map<number, DayCount>()
  eachComment(index, match.comments, (chunk, at, place) => {
    const day = chunk.day[at] ?? NO_DAY
    if (day === NO_DAY) return
    let count = days.get(day)
    if (count === undefined) {
      count = { day, n: 0, negative: 0, others: 0, negativeOthers: 0 }
      days.set(day, count)
    }
    const label = match.label[place] ?? UNSCORED
    if (label === UNSCORED) return
    const negative = label === NEGATIVE ? 1 : 0
    count.n++
    count.negative += negative
    if (sources.get(chunk.sourceId)?.kind === 'complaints') return
    count.others++
    count.negativeOthers += negative
  })
  return [...days.values()].sort((a, b) => a.day - b.day)
}
