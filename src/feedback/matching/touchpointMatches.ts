import type { CommentIndex } from '../comments/commentIndex.ts'
import type { FeedbackSource } from '../comments/feedbackSource.ts'
import type { MoodReaders } from '../mood/moodReaders.ts'
import { applySettled } from './applySettled.ts'
import { columnComments } from './columnComments.ts'
import type { LearnedTouchpoints, MatchReason } from './learnedTouchpoints.ts'
import { learnTouchpoints } from './learnTouchpoints.ts'
import { locateSettled } from './locateSettled.ts'
import { matchTouchpoint, type TouchpointMatch } from './matchTouchpoint.ts'
import { ownReasons } from './ownReasons.ts'
import type { Settled } from './settled.ts'
import { SettledPairs } from './settledPairs.ts'
import type { TouchpointWords } from './touchpointWords.ts'

/** Likeliest touchpoints that are offered for a comment. */
const CANDIDATES = 5

const keyOf = ({ id, name, words, channel }: TouchpointWords): string =>
  JSON.stringify([id, name, words, channel])

const keyOfAll = (touchpoints: readonly TouchpointWords[]): string =>
  touchpoints.map(keyOf).sort().join('\n')

/**
 * Which comments speak of which touchpoint: by words at once, and by what was learned of all of them since `learning`
 * was last gone through. Holds for the comments of one index.
 */
export class TouchpointMatches {
  private readonly index: CommentIndex
  private readonly sources: ReadonlyMap<string, FeedbackSource>
  private settledRows: readonly Settled[] = []
  /** touchpoints that stand beside each other, whichever is asked about */
  private watched = new Map<string, TouchpointWords>()
  private pairs: { key: string; pairs: SettledPairs } | undefined
  private learned: { key: string; touchpoints: string; by: LearnedTouchpoints } | undefined
  private readonly matches = new Map<
    string,
    { key: string; by: LearnedTouchpoints | undefined; match: TouchpointMatch }
  >()

  constructor(index: CommentIndex, sources: ReadonlyMap<string, FeedbackSource>) {
    this.index = index
    this.sources = sources
  }

  settle(rows: readonly Settled[]): void {
    this.settledRows = rows
    this.pairs = undefined
  }

  /** From now on these stand beside each other: a comment that a column gives to one of them belongs to no other. */
  watch(touchpoints: readonly TouchpointWords[]): void {
    this.watched = new Map(touchpoints.map((touchpoint) => [keyOf(touchpoint), touchpoint]))
  }

  match(touchpoints: readonly TouchpointWords[]): TouchpointMatch[] {
    const settled = this.settledFor(touchpoints)
    return touchpoints.map((touchpoint) =>
      applySettled(this.found(touchpoint), this.index, settled),
    )
  }

  /** Learns how these touchpoints are spoken of, turn by turn; nothing changes before the last one. */
  *learning(
    touchpoints: readonly TouchpointWords[],
    moods: MoodReaders | undefined,
  ): Generator<void> {
    this.watch(touchpoints)
    const own = keyOfAll(touchpoints)
    const key = JSON.stringify([own, this.settledRows, moods !== undefined])
    if (this.learned?.key === key || touchpoints.length === 0) return
    const settled = this.settledFor(touchpoints)
    const by = yield* learnTouchpoints({ index: this.index, touchpoints, settled, moods })
    this.learned = { key, touchpoints: own, by }
  }

  /** Whether it was learned how these touchpoints are spoken of, maybe before people settled more. */
  isLearned(touchpoints: readonly TouchpointWords[]): boolean {
    return this.learned?.touchpoints === keyOfAll(touchpoints)
  }

  /** Differs when learning has changed which comments the model finds for a touchpoint. */
  markOf(touchpoint: TouchpointWords): string {
    const found = this.learnedFor(touchpoint)?.found(touchpoint.id)
    if (found === undefined || found.comments.length === 0) return ''
    let hash = 17
    found.comments.forEach((comment, at) => {
      hash = (Math.imul(hash, 31) + comment) | 0
      hash = (Math.imul(hash, 31) + (found.clauses[at] ?? 0)) | 0
    })
    return `${found.comments.length} ${hash}`
  }

  /** Ids of the likeliest touchpoints of a comment, best first: confirmed ones, then as learned; none that is rejected. */
  candidates(comment: number, touchpoints: readonly TouchpointWords[]): string[] {
    const settled = this.settledFor(touchpoints)
    const isIn = (list: Uint32Array): boolean => list.includes(comment)
    const confirmed = touchpoints.map(({ id }) => id).filter((id) => isIn(settled.confirmed(id)))
    const ranked = this.learned?.by.ranked(comment) ?? []
    return [...new Set([...confirmed, ...ranked])]
      .filter((id) => !isIn(settled.rejected(id)))
      .slice(0, CANDIDATES)
  }

  /** The words of a comment that speak for a touchpoint: its own ones, else what was learned. */
  reasons(comment: number, touchpoint: TouchpointWords): readonly MatchReason[] {
    const own = ownReasons(this.index, comment, touchpoint)
    if (own.length > 0) return own
    return this.learnedFor(touchpoint)?.reasons(comment, touchpoint.id) ?? []
  }

  private found(touchpoint: TouchpointWords): TouchpointMatch {
    const key = keyOf(touchpoint)
    const by = this.learnedFor(touchpoint)
    const known = this.matches.get(touchpoint.id)
    if (known?.key === key && known.by === by) return known.match
    const match = matchTouchpoint(this.index, touchpoint, by?.found(touchpoint.id))
    this.matches.set(touchpoint.id, { key, by, match })
    return match
  }

  /** What was learned, where it was about this touchpoint as it stands. */
  private learnedFor(touchpoint: TouchpointWords): LearnedTouchpoints | undefined {
    const by = this.learned?.by
    const then = by?.touchpoints.find(({ id }) => id === touchpoint.id)
    return then && keyOf(then) === keyOf(touchpoint) ? by : undefined
  }

  private settledFor(touchpoints: readonly TouchpointWords[]): SettledPairs {
    const isWatched = touchpoints.every((touchpoint) => this.watched.has(keyOf(touchpoint)))
    const all = isWatched ? [...this.watched.values()] : touchpoints
    const key = keyOfAll(all)
    if (this.pairs?.key !== key) {
      const { index, sources } = this
      const byPeople = locateSettled(index, sources, this.settledRows)
      const byColumn = columnComments(index, sources, all)
      this.pairs = { key, pairs: new SettledPairs(index.count, byPeople, byColumn) }
    }
    return this.pairs.pairs
  }
}
