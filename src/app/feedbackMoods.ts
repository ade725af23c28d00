import type { CommentChunk } from '../feedback/comments/commentChunk.ts'
import type { CommentIndex } from '../feedback/comments/commentIndex.ts'
import type { FeedbackEngine } from '../feedback/feedbackEngine.ts'
import type { TouchpointMatch } from '../feedback/matching/matchTouchpoint.ts'
import type { TouchpointWords } from '../feedback/matching/touchpointWords.ts'
import type { MoodCounts, ReadingState } from '../panels/feedback/feedbackPort.ts'

const asCounts = ([
  negative = 0,
  neutral = 0,
  positive = 0,
  unscored = 0,
]: readonly number[]): MoodCounts => ({
  negative,
  neutral,
  positive,
  unscored,
})

/** The moods of a match: of what is said at that touchpoint. */
export function moodsOfMatch({ label }: TouchpointMatch): MoodCounts {
  const counts = [0, 0, 0, 0]
  for (const place of label) counts[place] = (counts[place] ?? 0) + 1
  return asCounts(counts)
}

/** The moods of whole comments. */
export function moodsOf(index: CommentIndex, comments: readonly number[]): MoodCounts {
  const counts = [0, 0, 0, 0]
  for (const comment of comments) {
    const where = index.locate(comment)
    const place = where?.chunk.label[where.at] ?? 3
    counts[place] = (counts[place] ?? 0) + 1
  }
  return asCounts(counts)
}

/** What no touchpoint is found in: moods of comments, and complaints by their number. */
export function unmatchedOf(
  engine: FeedbackEngine,
  touchpoints: readonly TouchpointWords[],
): { readonly unmatched: MoodCounts; readonly unmatchedComplaints: number } {
  const unmatched = engine.unmatched(touchpoints)
  const others = unmatched.filter((comment) => {
    const sourceId = engine.index.locate(comment)?.chunk.sourceId ?? ''
    return engine.sources.get(sourceId)?.kind !== 'complaints'
  })
  return {
    unmatched: moodsOf(engine.index, others),
    unmatchedComplaints: unmatched.length - others.length,
  }
}

/** Where the comments of an engine land. */
export function landingOf(
  engine: FeedbackEngine,
  touchpoints: readonly TouchpointWords[],
): NonNullable<ReadingState['landing']> {
  let comments = 0
  for (const source of engine.sources.values()) comments += source.comments
  return {
    comments,
    touchpoints: engine
      .match(touchpoints)
      .map((match) => ({ touchpointId: match.id, ...moodsOfMatch(match) })),
    unmatched: moodsOf(engine.index, engine.unmatched(touchpoints)),
  }
}

/** The first rows of a chunk, without copying them. */
export function firstRows(chunk: CommentChunk, count: number): CommentChunk {
  if (count >= chunk.count) return chunk
  return {
    ...chunk,
    count,
    textOffsets: chunk.textOffsets.subarray(0, count + 1),
    score: chunk.score.subarray(0, count),
    day: chunk.day.subarray(0, count),
    sentiment: chunk.sentiment.subarray(0, count),
    label: chunk.label.subarray(0, count),
    clauseOffsets: chunk.clauseOffsets.subarray(0, count + 1),
    stratum: chunk.stratum.subarray(0, count),
    language: chunk.language.subarray(0, count),
    respondent: chunk.respondent.slice(0, count),
    id: chunk.id.slice(0, count),
    value: chunk.value.slice(0, count),
    touchpoint: chunk.touchpoint.slice(0, count),
  }
}

/** Rows of a chunk with a text or a score. */
export function commentsIn(chunk: CommentChunk): number {
  let comments = 0
  for (let at = 0; at < chunk.count; at++) if (isComment(chunk, at)) comments++
  return comments
}

/** Whether a row has a text or a score. */
export function isComment(chunk: CommentChunk, at: number): boolean {
  const hasText = (chunk.textOffsets[at + 1] ?? 0) > (chunk.textOffsets[at] ?? 0)
  return hasText || !Number.isNaN(chunk.score[at] ?? Number.NaN)
}
