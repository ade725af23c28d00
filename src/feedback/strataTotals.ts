import type { EvidenceStratum } from '../model/evidence.ts'
import { NEGATIVE, UNSCORED, type CommentChunk } from './commentChunk.ts'
import type { CommentIndex } from './commentIndex.ts'
import type { FeedbackSource } from './feedbackSource.ts'
import type { TouchpointMatch } from './matchTouchpoint.ts'

interface Counts {
  n: number
  negative: number
}

/** Scored and negative comments of each source and stratum. */
export class StrataTotals {
  private readonly sources: ReadonlyMap<string, FeedbackSource>
  private readonly totals = new Map<string, Counts[]>()

  constructor(chunks: readonly CommentChunk[], sources: ReadonlyMap<string, FeedbackSource>) {
    this.sources = sources
    for (const chunk of chunks) {
      const counts = this.countsOf(this.totals, chunk.sourceId)
      for (let at = 0; at < chunk.count; at++) add(counts, chunk, at, chunk.label[at] ?? UNSCORED)
    }
  }

  /** The matched comments of each source and stratum against the others there. */
  compare(index: CommentIndex, match: TouchpointMatch): EvidenceStratum[] {
    const matched = new Map<string, Counts[]>()
    const whole = new Map<string, Counts[]>()
    match.comments.forEach((comment, place) => {
      const where = index.locate(comment)
      if (where === undefined) return
      const { chunk, at } = where
      add(this.countsOf(matched, chunk.sourceId), chunk, at, match.label[place] ?? UNSCORED)
      // Elsewhere is what is left of the totals, which count each comment by its whole mood.
      add(this.countsOf(whole, chunk.sourceId), chunk, at, chunk.label[at] ?? UNSCORED)
    })
    return [...matched].flatMap(([sourceId, counts]) => {
      const source = this.sources.get(sourceId)
      return counts.flatMap(({ n, negative }, stratum) => {
        const all = this.totals.get(sourceId)?.[stratum]
        const own = whole.get(sourceId)?.[stratum]
        if (n === 0 || source === undefined) return []
        return {
          sourceId,
          sourceKind: source.kind,
          stratum: source.strata[stratum] ?? '',
          n,
          negative,
          elsewhereN: (all?.n ?? 0) - (own?.n ?? 0),
          elsewhereNegative: (all?.negative ?? 0) - (own?.negative ?? 0),
        }
      })
    })
  }

  private countsOf(map: Map<string, Counts[]>, sourceId: string): Counts[] {
    const known = map.get(sourceId)
    if (known) return known
    const strata = Math.max(1, this.sources.get(sourceId)?.strata.length ?? 1)
    const counts = Array.from({ length: strata }, () => ({ n: 0, negative: 0 }))
    map.set(sourceId, counts)
    return counts
  }
}

function add(counts: readonly Counts[], chunk: CommentChunk, at: number, label: number): void {
  const count = counts[chunk.stratum[at] ?? 0]
  if (count === undefined || label === UNSCORED) return
  count.n++
  if (label === NEGATIVE) count.negative++
}
