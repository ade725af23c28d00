import { LABELS, UNSCORED } from '../../feedback/comments/commentChunk.ts'
import type { CommentIndex } from '../../feedback/comments/commentIndex.ts'
import type { FeedbackEngine, ShownComment } from '../../feedback/feedbackEngine.ts'
import type { Settled } from '../../feedback/matching/settled.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import { decidingWords } from '../../feedback/mood/decidingWords.ts'
import type { DecidingWord } from '../../feedback/mood/moodReader.ts'
import type { MoodReaders } from '../../feedback/mood/moodReaders.ts'
import type { CommentRef } from '../../model/evidence.ts'
import type { OpenedComment, SpokenOf } from '../../panels/feedback/CommentBrowser.ts'
import type { FeedbackSettled } from './feedbackSettled.ts'
import { type TextsOf, commentRow } from './feedbackPages.ts'

/** Words that are shown for why. */
const mostReasons = 5

export interface OpenCommentOptions {
  readonly engine: FeedbackEngine
  readonly texts: TextsOf
  readonly moods: MoodReaders
  readonly settled: FeedbackSettled
  readonly touchpoints: readonly TouchpointWords[]
}

/** The number of a comment in the index; undefined where its source is not counted. */
export function commentAt(index: CommentIndex, { sourceId, row }: CommentRef): number | undefined {
  let first = 0
  for (const chunk of index.chunks) {
    const at = row - chunk.firstRow
    if (chunk.sourceId === sourceId && at >= 0 && at < chunk.count) return first + at
    first += chunk.count
  }
  return undefined
}

/** One comment with all that is known about it; undefined where it is not there any more. */
export async function openComment(
  ref: CommentRef,
  options: OpenCommentOptions,
): Promise<OpenedComment | undefined> {
  const { engine, texts, touchpoints, settled } = options
  const comment = commentAt(engine.index, ref)
  const shown = comment === undefined ? undefined : engine.comment(comment)
  if (comment === undefined || shown === undefined) return undefined
  const [text = ''] = await texts([comment])
  const [row] = commentRow(engine, comment, LABELS.indexOf(shown.label), text)
  if (row === undefined) return undefined
  const own = settled.rows.filter((one) => one.sourceId === ref.sourceId && one.row === ref.row)
  const isCorrected = settled.moods.get(ref.sourceId)?.some((one) => one.row === ref.row) ?? false
  return {
    ...row,
    language: shown.language,
    moodBy: isCorrected ? 'person' : moodBy(shown, engine.sources.get(ref.sourceId)?.mood?.by),
    deciding: isCorrected ? [] : decidingIn(shown, text, options),
    spoken: spokenOf(comment, own, options),
    rejected: own.filter(({ is }) => is === 'rejected').map(({ touchpointId }) => touchpointId),
    candidates: engine.candidatesOf(comment, touchpoints),
  }
}

function moodBy(
  { sentiment, label }: ShownComment,
  by: 'lexicon' | 'model' | undefined,
): OpenedComment['moodBy'] {
  if (sentiment !== undefined) return by === 'model' ? 'model' : 'text'
  return label === 'unscored' ? 'nobody' : 'score'
}

function decidingIn(
  { sourceId, sentiment, language }: ShownComment,
  text: string,
  { engine, moods }: OpenCommentOptions,
): readonly DecidingWord[] {
  const source = engine.sources.get(sourceId)
  if (sentiment === undefined || source === undefined) return []
  return decidingWords(text, language, source, moods)
}

function spokenOf(
  comment: number,
  settled: readonly Settled[],
  { engine, touchpoints }: OpenCommentOptions,
): SpokenOf[] {
  const spoken = engine.match(touchpoints).flatMap(({ id, comments, strength, label }, n) => {
    const at = comments.indexOf(comment)
    const touchpoint = touchpoints[n]
    if (at < 0 || touchpoint === undefined) return []
    const reasons = engine.reasonsOf(comment, touchpoint)
    return [
      {
        touchpointId: id,
        strength: strength[at] ?? 0,
        label: LABELS[label[at] ?? UNSCORED] ?? 'unscored',
        words: reasons.slice(0, mostReasons).map(({ word }) => word),
        isConfirmed: settled.some(
          ({ touchpointId, is }) => touchpointId === id && is === 'confirmed',
        ),
      },
    ]
  })
  return spoken.sort((a, b) => b.strength - a.strength)
}
