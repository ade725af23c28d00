import type { StoredChunk } from '../comments/commentChunk.ts'
import type { FeedbackSource } from '../comments/feedbackSource.ts'
import { learnMoods } from './learnMoods.ts'
import type { MoodModel } from './moodModel.ts'
import type { MoodCorrections } from './moodSamples.ts'

/** A source and its chunks with their moods told anew. */
export interface RelabelledSource {
  source: FeedbackSource
  /** all of them, in order; those that did not change are the very same, and need not be saved again */
  chunks: StoredChunk[]
  /** missing: the words decide alone */
  model?: MoodModel
}

/**
 * Tells the moods of a whole source anew from its scores and from what people corrected (see `learnMoods`): once when it
 * is read to its end, and again when corrections change.
 */
export function relabelSource(
  source: FeedbackSource,
  chunks: readonly StoredChunk[],
  corrections: MoodCorrections = new Map(),
): RelabelledSource {
  const words = chunks.flatMap((chunk) => chunk.words.newWords)
  const { scale } = source.mapping
  const { mood, labels, ...told } = learnMoods({ chunks, words, scale, corrections })
  return { ...told, source: { ...source, mood, labels } }
}
