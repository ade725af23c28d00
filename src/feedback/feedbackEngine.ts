import type { Evidence, EvidenceRepeats, MoodLabel } from '../model/evidence.ts'
import type { EvidenceFilter } from '../model/evidenceFilter.ts'
import type { EvidenceGroup } from '../model/evidenceGroups.ts'
import { buildEvidence } from './evidence/buildEvidence.ts'
import { EvidenceBases } from './evidence/EvidenceBases.ts'
import { groupEvidence } from './evidence/groupEvidence.ts'
import { refOf } from './evidence/refOf.ts'
import { repeatContacts } from './evidence/repeatContacts.ts'
import {
  isComment,
  LABELS,
  NO_DAY,
  NO_SENTIMENT,
  SENTIMENT_STEPS,
  textOf,
  UNSCORED,
  type StoredChunk,
} from './comments/commentChunk.ts'
import { CommentIndex } from './comments/commentIndex.ts'
import type { FeedbackSource } from './comments/feedbackSource.ts'
import type { MatchReason } from './matching/learnedTouchpoints.ts'
import type { TouchpointMatch } from './matching/matchTouchpoint.ts'
import { proposeWords, type ProposedWord } from './matching/proposeWords.ts'
import type { Settled } from './matching/settled.ts'
import { TouchpointMatches } from './matching/touchpointMatches.ts'
import { TokenStore } from './comments/tokenStore.ts'
import { negativeWords } from './mood/negativeWords.ts'
import type { TouchpointWords } from './matching/touchpointWords.ts'
import type { MoodReaders } from './mood/moodReaders.ts'

/** One comment as it is shown. */
export interface ShownComment {
  /** number in the index, for asking again */
  comment: number
  sourceId: string
  row: number
  /** as it is kept, masked; "" where texts are not held in memory */
  text: string
  score?: number
  /** since 1970-01-01 */
  day?: number
  sentiment?: number
  label: MoodLabel
  stratum: string
  language: string
}

/**
 * All feedback that is open, and what it says about touchpoints. It holds comments, never where
 * they are stored; the worker and the command line use the same one. Answers depend on nothing but
 * sources, chunks, touchpoints and what people settled; what words don't change is kept.
 */
export class FeedbackEngine {
  private readonly store = new TokenStore()
  private readonly known = new Map<string, FeedbackSource>()
  private bases: EvidenceBases | undefined
  private settledRows: readonly Settled[] = []
  private watched: readonly TouchpointWords[] = []
  private matches: TouchpointMatches | undefined
  private moods: MoodReaders | undefined

  get sources(): ReadonlyMap<string, FeedbackSource> {
    return this.known
  }

  /** From now on evidence says which of a touchpoint's own words are negative in themselves. */
  knowMoods(moods: MoodReaders): void {
    this.moods = moods
  }

  /**
   * Adds a source with its chunks in order, fresh from an import or from storage. Chunks with their texts keep them in
   * memory, others are counted without; their words are taken over, so the chunks themselves may be let go.
   */
  add(source: FeedbackSource, chunks: Iterable<StoredChunk>): void {
    this.remove(source.id)
    this.extend(source, chunks)
  }

  /** Adds further chunks of a source, those that follow its last one, and what is known of the source now. */
  extend(source: FeedbackSource, chunks: Iterable<StoredChunk>): void {
    this.known.set(source.id, source)
    for (const chunk of chunks) this.store.add(chunk)
    this.changed()
  }

  remove(sourceId: string): void {
    if (!this.known.delete(sourceId)) return
    this.store.remove(sourceId)
    this.changed()
  }

  /** What people confirmed and rejected, all of it; it wins over what words find. */
  settle(settled: readonly Settled[]): void {
    this.settledRows = settled
    this.matches?.settle(settled)
  }

  /**
   * From now on these touchpoints stand beside each other: what a column of a file gives to one of them belongs to no
   * other, whichever of them is asked about.
   */
  watch(touchpoints: readonly TouchpointWords[]): void {
    this.watched = touchpoints
    this.matches?.watch(touchpoints)
  }

  get index(): CommentIndex {
    return this.evidenceBases.whole.index
  }

  /**
   * The comments of each touchpoint: those that hold its words, and those that `learn` found; only touchpoints whose
   * words are new are looked up.
   */
  match(touchpoints: readonly TouchpointWords[]): TouchpointMatch[] {
    return this.matching.match(touchpoints)
  }

  /**
   * Learns from all comments how these touchpoints are spoken of, and from what people settled: from now on comments
   * without their words may belong to them too, and each comment has candidates. A touchpoint whose words change is
   * matched by its words until it is learned again.
   */
  learn(touchpoints: readonly TouchpointWords[]): void {
    for (const _turn of this.learning(touchpoints));
  }

  /** The same in turns of some hundredths of a second; nothing changes before the last one. */
  learning(touchpoints: readonly TouchpointWords[]): Generator<void> {
    this.watched = touchpoints
    return this.matching.learning(touchpoints, this.moods)
  }

  /** Differs when learning has changed which comments belong to a touchpoint. */
  learnedMark(touchpoint: TouchpointWords): string {
    return this.matching.markOf(touchpoint)
  }

  /** Evidence by touchpoint id. Touchpoints that no comment speaks of are left out. */
  evidence(
    touchpoints: readonly TouchpointWords[],
    filter?: EvidenceFilter,
  ): Record<string, Evidence> {
    const matches = this.match(touchpoints)
    const base = this.evidenceBases.of(filter)
    const found = touchpoints.flatMap((touchpoint, at) => {
      const match = matches[at]
      if (match === undefined || match.comments.length === 0) return []
      const evidence = buildEvidence(base, touchpoint, match)
      const negative = this.moods ? negativeWords(touchpoint, this.moods) : []
      const marked = negative.length === 0 ? evidence : { ...evidence, negativeWords: negative }
      return [[touchpoint.id, marked] as const]
    })
    return Object.fromEntries(found)
  }

  /** Evidence of a step or a stage: what is said of any of its touchpoints; see `groupEvidence`. */
  evidenceOfGroup(
    group: EvidenceGroup,
    touchpoints: readonly TouchpointWords[],
    filter?: EvidenceFilter,
  ): Evidence | undefined {
    const base = this.evidenceBases.of(filter)
    return groupEvidence(base, group, touchpoints, this.match(touchpoints))
  }

  /** Who was at a touchpoint again within so many days, by touchpoint id. */
  repeats(
    touchpoints: readonly TouchpointWords[],
    days: number,
    filter?: EvidenceFilter,
  ): ReadonlyMap<string, EvidenceRepeats> {
    return repeatContacts(this.evidenceBases.of(filter), this.match(touchpoints), days)
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
        if (isMatched[comment] === 0 && isComment(chunk, at)) left.push(comment)
      }
    }
    return left
  }

  /**
   * Ids of the five likeliest touchpoints of a comment, whatever their strength, best first; those that people confirmed
   * before all others, none that they rejected. As it was last learned, or learned now.
   */
  candidatesOf(comment: number, touchpoints: readonly TouchpointWords[]): string[] {
    if (!this.matching.isLearned(touchpoints)) this.learn(touchpoints)
    return this.matching.candidates(comment, touchpoints)
  }

  /** The words of a comment why it is taken to speak of a touchpoint, the strongest first; none where people said so. */
  reasonsOf(comment: number, touchpoint: TouchpointWords): readonly MatchReason[] {
    return this.matching.reasons(comment, touchpoint)
  }

  /** Words that the comments of a touchpoint hold more than others, and that are nobody's words yet; at most ten. */
  proposedWords(touchpointId: string, touchpoints: readonly TouchpointWords[]): ProposedWord[] {
    this.watch(touchpoints)
    const own = touchpoints.filter(({ id }) => id === touchpointId)
    return this.match(own).flatMap(({ comments }) => this.proposedFor(comments, touchpoints))
  }

  /** What the comments speak of that no touchpoint is found in, at most ten words and phrases. */
  unmatchedThemes(touchpoints: readonly TouchpointWords[]): ProposedWord[] {
    return this.proposedFor(this.unmatched(touchpoints), touchpoints)
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

  private get evidenceBases(): EvidenceBases {
    this.bases ??= new EvidenceBases(new CommentIndex(this.store), this.known)
    return this.bases
  }

  private proposedFor(
    comments: ArrayLike<number>,
    touchpoints: readonly TouchpointWords[],
  ): ProposedWord[] {
    const { index, pairCounts } = this.evidenceBases.whole
    return proposeWords({ index, pairCounts, comments, touchpoints, moods: this.moods })
  }

  private get matching(): TouchpointMatches {
    if (this.matches === undefined) {
      this.matches = new TouchpointMatches(this.index, this.known)
      this.matches.settle(this.settledRows)
      this.matches.watch(this.watched)
    }
    return this.matches
  }

  private changed(): void {
    this.bases = undefined
    this.matches = undefined
  }
}
