import { type CommentChunk, isComment } from '../../feedback/comments/commentChunk.ts'
import type { CommentIndex } from '../../feedback/comments/commentIndex.ts'
import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import type { TouchpointMatch } from '../../feedback/matching/matchTouchpoint.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import type { MoodCounts, ReadingState } from '../../panels/feedback/feedbackPort.ts'

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
export function moodsOfMatch({ label }: Pick<TouchpointMatch, 'label'>): MoodCounts {
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

/** Rows of a chunk with a text or a score. */
export function commentsIn(chunk: CommentChunk): number {
  let comments = 0
  for (let at = 0; at < chunk.count; at++) if (isComment(chunk, at)) comments++
  return comments
}
