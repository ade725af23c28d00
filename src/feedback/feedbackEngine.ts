import type { Evidence, MoodLabel } from '../model/evidence.ts'
import { applySettled } from './matching/applySettled.ts'
import { buildEvidence, refOf, type EvidenceBase } from './evidence/buildEvidence.ts'
import {
  LABELS,
  NO_DAY,
  NO_SENTIMENT,
  SENTIMENT_STEPS,
  textOf,
  UNSCORED,
  type CommentChunk,
} from './comments/commentChunk.ts'
import { CommentIndex, tokenizeChunk, type TokenChunk } from './comments/commentIndex.ts'
import type { FeedbackSource } from './comments/feedbackSource.ts'
import { matchTouchpoint, type TouchpointMatch } from './matching/matchTouchpoint.ts'
import { CANDIDATES, rankTouchpoints } from './matching/rankTouchpoints.ts'
import type { Settled, SettledComment } from './matching/settled.ts'
import { StemTable } from './text/stemTable.ts'
import { StrataTotals } from './evidence/strataTotals.ts'
import { negativeWords } from './mood/negativeWords.ts'
import { PairCounts } from './evidence/themes.ts'
import type { TouchpointWords } from './matching/touchpointWords.ts'
import type { Vader } from './mood/vader.ts'

/** One comment as it is shown. */
export interface ShownComment {
  /** number in the index, for asking again */
  comment: number
  sourceId: string
  row: number
  /** masked */
  text: string
  score?: number
  /** since 1970-01-01 */
  day?: number
  sentiment?: number
  label: MoodLabel
  stratum: string
  language: string
}

const keyOf = ({ id, name, words }: TouchpointWords): string => JSON.stringify([id, name, words])

/**
 * All feedback that is open, and what it says about touchpoints. It holds comments, never where
 * they are stored; the worker and the command line use the same one. Answers depend on nothing but
 * sources, chunks, touchpoints and what people settled; what words don't change is kept.
 */
export class FeedbackEngine {
  private readonly stems = new StemTable()
  private readonly known = new Map<string, FeedbackSource>()
  private parts: TokenChunk[] = []
  private base: EvidenceBase | undefined
  private settledRows: readonly Settled[] = []
  private settledComments: readonly SettledComment[] | undefined
  /** comments by what their touchpoint column says, in small letters */
  private named: Map<string, number[]> | undefined
  private vader: Vader | undefined
  private readonly matches = new Map<string, { key: string; match: TouchpointMatch }>()

  get sources(): ReadonlyMap<string, FeedbackSource> {
    return this.known
  }

  /** From now on evidence says which of a touchpoint's own words are negative in themselves. */
  knowMoods(vader: Vader): void {
    this.vader = vader
  }

  /** Adds a source with its chunks in order, fresh from an import or from storage. */
  add(source: FeedbackSource, chunks: readonly CommentChunk[]): void {
    this.remove(source.id)
    this.known.set(source.id, source)
    for (const chunk of chunks) this.parts.push(tokenizeChunk(chunk, this.stems))
    this.changed()
  }

  remove(sourceId: string): void {
    if (!this.known.delete(sourceId)) return
    this.parts = this.parts.filter(({ chunk }) => chunk.sourceId !== sourceId)
    this.changed()
  }

  /** What people confirmed and rejected, all of it; it wins over what words find. */
  settle(settled: readonly Settled[]): void {
    this.settledRows = settled
    this.settledComments = undefined
  }

  get index(): CommentIndex {
    return this.evidenceBase.index
  }

  /** The comments of each touchpoint; only touchpoints whose words are new are looked up. */
  match(touchpoints: readonly TouchpointWords[]): TouchpointMatch[] {
    const settled = this.settledFor(touchpoints)
    return touchpoints.map((touchpoint) => {
      const key = keyOf(touchpoint)
      let known = this.matches.get(touchpoint.id)
      if (known?.key !== key) {
        known = { key, match: matchTouchpoint(this.index, touchpoint) }
        this.matches.set(touchpoint.id, known)
      }
      return applySettled(known.match, this.index, settled)
    })
  }

  /** Evidence by touchpoint id. Touchpoints that no comment speaks of are left out. */
  evidence(touchpoints: readonly TouchpointWords[]): Record<string, Evidence> {
    const matches = this.match(touchpoints)
    const found = touchpoints.flatMap((touchpoint, at) => {
      const match = matches[at]
      if (match === undefined || match.comments.length === 0) return []
      const evidence = buildEvidence(this.evidenceBase, touchpoint, match)
      const negative = this.vader ? negativeWords(touchpoint, this.vader) : []
      const marked = negative.length === 0 ? evidence : { ...evidence, negativeWords: negative }
      return [[touchpoint.id, marked] as const]
    })
    return Object.fromEntries(found)
  }

  /** Comments with a text or a score that no touchpoint is spoken of in, ascending. */
  unmatched(touchpoints: readonly TouchpointWords[]): number[] {
    const { index } = this
    const isMatched = new Uint8Array(index.count)
    for (const { comments } of this.match(touchpoints)) {
      for (const comment of comments) isMatched[comment] = 1
    }
    const left: number[] = []
    let comment = 0
    for (const chunk of index.chunks) {
      for (let at = 0; at < chunk.count; at++, comment++) {
        const hasText = (chunk.textOffsets[at + 1] ?? 0) > (chunk.textOffsets[at] ?? 0)
        const hasScore = !Number.isNaN(chunk.score[at] ?? Number.NaN)
        if (isMatched[comment] === 0 && (hasText || hasScore)) left.push(comment)
      }
    }
    return left
  }

  /**
   * For each comment the places in `touchpoints` of the five likeliest, best first, -1 for none.
   * Slower than matching (about 10,000 comments in 0.1 s): asked for when it is looked at.
   */
  candidates(touchpoints: readonly TouchpointWords[]): Int32Array {
    const places = new Map(touchpoints.map(({ id }, place) => [id, place]))
    const confirmed = new Map<number, number>()
    for (const { comment, touchpointId, is } of this.settledFor(touchpoints)) {
      const place = places.get(touchpointId)
      if (is === 'confirmed' && place !== undefined) confirmed.set(comment, place)
    }
    const found = this.match(touchpoints).map((match) => match.found)
    return rankTouchpoints(this.index, found, confirmed)
  }

  /** The ids of a comment's likeliest touchpoints from what candidates() gave. */
  candidateIds(
    ranks: Int32Array,
    comment: number,
    touchpoints: readonly TouchpointWords[],
  ): string[] {
    const places = ranks.subarray(comment * CANDIDATES, (comment + 1) * CANDIDATES)
    return Array.from(places).flatMap((place) => touchpoints[place]?.id ?? [])
  }

  comment(comment: number): ShownComment | undefined {
    const where = this.index.locate(comment)
    if (where === undefined) return undefined
    const { chunk, at } = where
    const source = this.known.get(chunk.sourceId)
    const score = chunk.score[at] ?? Number.NaN
    const day = chunk.day[at] ?? NO_DAY
    const sentiment = chunk.sentiment[at] ?? NO_SENTIMENT
    return {
      comment,
      ...refOf(this.index, comment),
      text: textOf(chunk, at),
      ...(Number.isNaN(score) ? {} : { score }),
      ...(day === NO_DAY ? {} : { day }),
      ...(sentiment === NO_SENTIMENT ? {} : { sentiment: sentiment / SENTIMENT_STEPS }),
      label: LABELS[chunk.label[at] ?? UNSCORED] ?? 'unscored',
      stratum: source?.strata[chunk.stratum[at] ?? 0] ?? '',
      language: source?.languages[chunk.language[at] ?? 0] ?? 'und',
    }
  }

  private get evidenceBase(): EvidenceBase {
    if (this.base) return this.base
    const index = new CommentIndex(this.parts, this.stems)
    const totals = new StrataTotals(index, this.known)
    this.base = { index, sources: this.known, totals, pairCounts: new PairCounts(index) }
    return this.base
  }

  private changed(): void {
    this.base = undefined
    this.settledComments = undefined
    this.named = undefined
    this.matches.clear()
  }

  /** What people settled, and where they did not, what the file's touchpoint column says. */
  private settledFor(touchpoints: readonly TouchpointWords[]): readonly SettledComment[] {
    this.settledComments ??= this.locateSettled()
    const named = this.namedComments()
    if (named.size === 0) return this.settledComments
    const byPeople = new Set(this.settledComments.map(({ comment }) => comment))
    const byColumn = touchpoints.flatMap(({ id, name }) =>
      [...new Set([id.toLowerCase(), name.trim().toLowerCase()])]
        .flatMap((cell) => named.get(cell) ?? [])
        .filter((comment) => !byPeople.has(comment))
        .map((comment) => ({ comment, touchpointId: id, is: 'confirmed' as const })),
    )
    return [...this.settledComments, ...byColumn]
  }

  private namedComments(): Map<string, number[]> {
    if (this.named) return this.named
    this.named = new Map()
    let first = 0
    for (const chunk of this.index.chunks) {
      for (const [at, cell] of chunk.touchpoint.entries()) {
        const key = cell.toLowerCase()
        const list = this.named.get(key)
        if (list) list.push(first + at)
        else if (key !== '') this.named.set(key, [first + at])
      }
      first += chunk.count
    }
    return this.named
  }

  private locateSettled(): SettledComment[] {
    const firsts = new Map<string, number>()
    let comment = 0
    for (const chunk of this.index.chunks) {
      if (!firsts.has(chunk.sourceId)) firsts.set(chunk.sourceId, comment)
      comment += chunk.count
    }
    return this.settledRows.flatMap(({ sourceId, row, touchpointId, is }) => {
      const first = firsts.get(sourceId)
      const rows = this.known.get(sourceId)?.rows ?? 0
      if (first === undefined || row < 1 || row > rows) return []
      return { comment: first + row - 1, touchpointId, is }
    })
  }
}
