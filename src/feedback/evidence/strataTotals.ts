import type { EvidenceBand, EvidenceStratum } from '../../model/evidence.ts'
import { NEGATIVE, POSITIVE, UNSCORED } from '../comments/commentChunk.ts'
import type { CommentIndex } from '../comments/commentIndex.ts'
import type { FeedbackSource } from '../comments/feedbackSource.ts'
import { BANDS, type DrawnMoods, wordsOfBand } from './drawnMoods.ts'
import { eachComment } from './eachComment.ts'
import type { MatchedComments } from './matchedComments.ts'

/** What is counted of each stratum and band, one figure after the other. */
const N = 0
/** negative by the mood of the whole comment */
const WHOLE = 1
/** negative by that of one clause of it */
const DRAWN = 2
/** negative and positive by the mood with which it counts at the touchpoint */
const OWN_NEGATIVE = 3
const OWN_POSITIVE = 4
const FIGURES = 5

/** One source's counts: figure f of band b in stratum s stands at (s · BANDS + b) · FIGURES + f. */
type Counts = Float64Array

interface Own {
  counts: Counts
  /** by stratum; more than 0: most count by the whole comment */
  byWhole: Int32Array
}

/** Scored and negative comments of each source and stratum, by their length; of those that a mask lets through. */
export class StrataTotals {
  private readonly index: CommentIndex
  private readonly sources: ReadonlyMap<string, FeedbackSource>
  private readonly drawn: DrawnMoods
  private readonly totals = new Map<string, Counts>()

  constructor(
    index: CommentIndex,
    sources: ReadonlyMap<string, FeedbackSource>,
    drawn: DrawnMoods,
    mask?: Uint8Array,
  ) {
    this.index = index
    this.sources = sources
    this.drawn = drawn
    let comment = 0
    for (const chunk of index.chunks) {
      const counts = this.totals.get(chunk.sourceId) ?? this.fresh(chunk.sourceId)
      this.totals.set(chunk.sourceId, counts)
      for (let at = 0; at < chunk.count; at++, comment++) {
        const whole = chunk.label[at] ?? UNSCORED
        if (whole === UNSCORED || mask?.[comment] === 0) continue
        count(counts, this.cell(chunk.stratum[at] ?? 0, comment), whole, drawn.label[comment])
      }
    }
  }

  /**
   * The matched comments of each source and stratum against the others there, and the same among those
   * that are about as long. Others are read as matched ones are: by one clause, or by the whole comment
   * where most matched ones count by that, because a person or a column of the file said what they are about.
   */
  compare(match: MatchedComments): EvidenceStratum[] {
    return [...this.ownCounts(match)].flatMap(([sourceId, { counts, byWhole }]) => {
      const source = this.sources.get(sourceId)
      const totals = this.totals.get(sourceId)
      if (source === undefined || totals === undefined) return []
      return Array.from(byWhole, (whole, stratum) => ({ whole, stratum })).flatMap(
        ({ whole, stratum }) => {
          const from = stratum * BANDS * FIGURES
          const to = from + BANDS * FIGURES
          const found = compared(counts.subarray(from, to), totals.subarray(from, to), whole)
          if (found.bands.length === 0) return []
          const [sourceKind, name] = [source.kind, source.strata[stratum] ?? '']
          return { sourceId, sourceKind, stratum: name, days: daysOf(source), ...found }
        },
      )
    })
  }

  private ownCounts(match: MatchedComments): Map<string, Own> {
    const found = new Map<string, Own>()
    eachComment(this.index, match.comments, (chunk, at, place) => {
      const label = match.label[place] ?? UNSCORED
      if (label === UNSCORED) return
      const comment = match.comments[place] ?? 0
      let own = found.get(chunk.sourceId)
      if (own === undefined) {
        const counts = this.fresh(chunk.sourceId)
        own = { counts, byWhole: new Int32Array(counts.length / BANDS / FIGURES) }
        found.set(chunk.sourceId, own)
      }
      const stratum = chunk.stratum[at] ?? 0
      const cell = this.cell(stratum, comment)
      count(own.counts, cell, chunk.label[at] ?? UNSCORED, this.drawn.label[comment])
      if (label === NEGATIVE) add(own.counts, cell + OWN_NEGATIVE)
      if (label === POSITIVE) add(own.counts, cell + OWN_POSITIVE)
      add(own.byWhole, stratum, match.whole?.has(comment) === true ? 1 : -1)
    })
    return found
  }

  private fresh(sourceId: string): Counts {
    const strata = Math.max(1, this.sources.get(sourceId)?.strata.length ?? 0)
    return new Float64Array(strata * BANDS * FIGURES)
  }

  private cell(stratum: number, comment: number): number {
    return (stratum * BANDS + (this.drawn.band[comment] ?? 0)) * FIGURES
  }
}

function add(counts: Float64Array | Int32Array, at: number, by = 1): void {
  counts[at] = (counts[at] ?? 0) + by
}

function count(counts: Counts, cell: number, whole: number, drawn: number | undefined): void {
  add(counts, cell + N)
  if (whole === NEGATIVE) add(counts, cell + WHOLE)
  if (drawn === NEGATIVE) add(counts, cell + DRAWN)
}

type Compared = Pick<EvidenceStratum, 'n' | 'negative' | 'elsewhereN' | 'elsewhereNegative'> & {
  positive: number
  bands: EvidenceBand[]
}

function compared(own: Counts, totals: Counts, byWhole: number): Compared {
  const reading = byWhole > 0 ? WHOLE : DRAWN
  const all = { n: 0, negative: 0, positive: 0, elsewhereN: 0, elsewhereNegative: 0 }
  const bands: EvidenceBand[] = []
  for (let band = 0; band < BANDS; band++) {
    const of = (counts: Counts, figure: number): number => counts[band * FIGURES + figure] ?? 0
    const n = of(own, N)
    const elsewhereN = of(totals, N) - n
    const elsewhereNegative = of(totals, reading) - of(own, reading)
    all.elsewhereN += elsewhereN
    all.elsewhereNegative += elsewhereNegative
    if (n === 0) continue
    const negative = of(own, OWN_NEGATIVE)
    all.n += n
    all.negative += negative
    all.positive += of(own, OWN_POSITIVE)
    bands.push({ words: wordsOfBand(band), n, negative, elsewhereN, elsewhereNegative })
  }
  return { ...all, bands }
}

/** The period of the whole file, not of the few comments that speak of one touchpoint. */
function daysOf({ firstDay, lastDay }: FeedbackSource): number {
  return firstDay === undefined || lastDay === undefined ? 0 : lastDay - firstDay + 1
}
