import type { MoodLabel } from '../../model/evidence.ts'
import {
  hasText,
  LABELS,
  NO_SENTIMENT,
  SENTIMENT_STEPS,
  type StoredChunk,
} from '../comments/commentChunk.ts'
import { crossValidateMoods } from './crossValidateMoods.ts'
import { MoodModel, type MoodSamples } from './moodModel.ts'
import { labelOfSentiment, moodOf } from './moodOf.ts'
import { moodSamples, type KnownBy } from './moodSamples.ts'
import { isNegationWord } from './negationWords.ts'
import type { SourceMood } from './sourceMood.ts'

/** Fewer known moods are not worth a try, nor fewer than so many of a second label. */
const LEAST_SAMPLES = 50
const LEAST_OF_LABEL = 10
/** How sure the model must be of a part of a comment. */
const PART_MOOD = 0.3
/** The sentiment of a comment that a person called good or bad, where the reading says otherwise. */
const CORRECTED = 0.5

/** A whole source, and what is known of its moods. */
export interface MoodLearning extends KnownBy {
  /** in order */
  chunks: readonly StoredChunk[]
  /** the source's words by number: `newWords` of its chunks, one after the other */
  words: readonly string[]
}

/** The source as it is to be kept from now on. */
export interface LearnedMoods {
  mood: SourceMood
  labels: Record<MoodLabel, number>
  /** those that did not change are the very same */
  chunks: StoredChunk[]
  /** missing: the words decide alone */
  model?: MoodModel
}

function isWorthATry({ labels }: MoodSamples): boolean {
  const counts = [0, 0, 0]
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  const enough = counts.filter((count) => count >= LEAST_OF_LABEL)
  return labels.length >= LEAST_SAMPLES && enough.length > 1
}

const fourDigits = (share: number): number => Math.round(share * 10000) / 10000

const stored = (sentiment: number): number => Math.round(sentiment * SENTIMENT_STEPS)

/** Writes what the model makes of one comment and of its clauses. */
function readByModel(chunk: StoredChunk, at: number, model: MoodModel): void {
  const { words, sentiment, clauseSentiment } = chunk
  const [from = 0, to = 0] = [words.offsets[at], words.offsets[at + 1]]
  const [first = 0, last = 0] = [chunk.clauseOffsets[at], chunk.clauseOffsets[at + 1]]
  const { tokens } = words
  const base = sentiment[at] ?? NO_SENTIMENT
  if (last - first <= 1) {
    const whole = stored(model.score(tokens, from, to, base))
    sentiment[at] = whole
    clauseSentiment.fill(whole, first, last)
    return
  }
  const baseOf = (part: number): number => clauseSentiment[first + part] ?? NO_SENTIMENT
  const comment = { tokens, parts: words.clauses, from, to, base, baseOf }
  const whole = model.scoreParts(comment, (part, mood) => {
    if (first + part < last) {
      clauseSentiment[first + part] = Math.abs(mood) < PART_MOOD ? 0 : stored(mood)
    }
  })
  sentiment[at] = stored(whole)
  for (let place = first; place < last; place++) {
    if (clauseSentiment[place] === NO_SENTIMENT) clauseSentiment[place] = 0
  }
}

/** Writes what a person said of a comment; a mood of the same label stays. */
function correct(chunk: StoredChunk, at: number, label: MoodLabel): void {
  const read = chunk.sentiment[at] ?? NO_SENTIMENT
  const isSame = read !== NO_SENTIMENT && labelOfSentiment(read / SENTIMENT_STEPS) === label
  if (isSame) return
  const size = label === 'positive' ? CORRECTED : label === 'negative' ? -CORRECTED : 0
  chunk.sentiment[at] = stored(size)
  chunk.clauseSentiment.fill(stored(size), chunk.clauseOffsets[at], chunk.clauseOffsets[at + 1])
}

function isCorrected({ firstRow, count }: StoredChunk, { corrections }: KnownBy): boolean {
  for (const row of corrections.keys()) if (row >= firstRow && row < firstRow + count) return true
  return false
}

/** The chunk with its moods told anew; the very same where nothing has to do with it. */
function relabelled(
  old: StoredChunk,
  learning: MoodLearning,
  model: MoodModel | undefined,
): StoredChunk {
  const isPlain = model === undefined && !isCorrected(old, learning)
  if (isPlain && old.readSentiment === undefined) return old
  const { scale, corrections } = learning
  const { readSentiment = old.sentiment, readClauses = old.clauseSentiment, ...rest } = old
  const chunk: StoredChunk = {
    ...rest,
    sentiment: readSentiment.slice(),
    clauseSentiment: readClauses.slice(),
    label: new Int8Array(old.count),
  }
  for (let at = 0; at < chunk.count; at++) {
    if (model && hasText(chunk, at)) readByModel(chunk, at, model)
    const corrected = corrections.get(chunk.firstRow + at)
    if (corrected !== undefined && corrected !== 'unscored' && hasText(chunk, at)) {
      correct(chunk, at, corrected)
    }
    const sentiment = chunk.sentiment[at] ?? NO_SENTIMENT
    const score = chunk.score[at] ?? Number.NaN
    const label = moodOf({
      sentiment: sentiment === NO_SENTIMENT ? undefined : sentiment / SENTIMENT_STEPS,
      score: Number.isNaN(score) ? undefined : score,
      scale,
    })
    chunk.label[at] = LABELS.indexOf(label)
  }
  if (isPlain) return chunk
  return { ...chunk, readSentiment, readClauses }
}

function countLabels(chunks: readonly StoredChunk[]): Record<MoodLabel, number> {
  const counts = { negative: 0, neutral: 0, positive: 0, unscored: 0 }
  for (const { label } of chunks) {
    for (const place of label) counts[LABELS[place] ?? 'unscored']++
  }
  return counts
}

/**
 * Learns how the customers of one source speak, from its scores and from what people corrected, and tells the
 * moods of all its comments anew, in any language: with the model where it tells moods of comments that it
 * has not seen better than the words alone, and else by the words. Corrected comments have the corrected mood. To be called
 * when a source is read to its end, and again whenever corrections change: what words say is kept, so
 * that the order of calls makes no difference. Pure; the chunks given stay as they are.
 */
export function learnMoods(learning: MoodLearning): LearnedMoods {
  const { chunks, words } = learning
  const isNegation = Uint8Array.from(words, (word) => (isNegationWord(word) ? 1 : 0))
  const { texts, samples, n } = moodSamples(chunks, isNegation, learning)
  const tried = isWorthATry(samples) ? crossValidateMoods(texts, samples) : undefined
  const model = tried?.isBetter ? new MoodModel(isNegation).learn(texts, samples) : undefined
  const told = chunks.map((chunk) => relabelled(chunk, learning, model))
  return {
    mood: {
      by: model ? 'model' : 'lexicon',
      n,
      ...(tried && { f1Model: fourDigits(tried.model), f1Plain: fourDigits(tried.plain) }),
    },
    labels: countLabels(told),
    chunks: told,
    ...(model && { model }),
  }
}
