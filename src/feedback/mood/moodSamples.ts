import type { MoodLabel, ScoreScale } from '../../model/evidence.ts'
import { labelOfScore } from '../columns/scoreScale.ts'
import {
  hasText,
  LABELS,
  NO_SENTIMENT,
  SENTIMENT_STEPS,
  UNSCORED,
  type StoredChunk,
} from '../comments/commentChunk.ts'
import { labelOfSentiment } from './moodOf.ts'
import type { MoodSamples, MoodTexts } from './moodModel.ts'

/** Of the comments whose mood is known, so many are learned from, evenly over the file. */
const MOST_SAMPLES = 10_000
/** A correction by a person counts as much as so many scores. */
const CORRECTION_WEIGHT = 3

/** Of people's labels, one in so many may differ from what the words say, before the others are asked too. */
const MOST_DIFFERING = 1 / 3

/** What people said of the mood of comments, by data row. */
export type MoodCorrections = ReadonlyMap<number, MoodLabel>

/** What the mood of comments is known by. */
export interface KnownBy {
  scale: ScoreScale | undefined
  corrections: MoodCorrections
}

/** A comment whose mood is known. */
interface Known {
  chunk: StoredChunk
  at: number
  /** place in LABELS */
  label: number
  isCorrection: boolean
}

/** What the words alone say of the comments of a chunk, whatever was learned since. */
const plainMoods = ({ readSentiment, sentiment }: StoredChunk): Int16Array =>
  readSentiment ?? sentiment

/** Calls `visit` for each comment whose mood is known. */
function eachKnown(
  chunks: readonly StoredChunk[],
  { scale, corrections }: KnownBy,
  visit: (known: Known) => void,
): void {
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.count; at++) {
      if (!hasText(chunk, at)) continue
      const corrected = corrections.get(chunk.firstRow + at)
      const score = chunk.score[at] ?? Number.NaN
      const scored = scale && !Number.isNaN(score) ? labelOfScore(score, scale) : 'unscored'
      const label = LABELS.indexOf(corrected ?? scored)
      if (label !== UNSCORED) visit({ chunk, at, label, isCorrection: corrected !== undefined })
    }
  }
}

/** All corrections, and of the others evenly as many as are left; and how many are known in all. */
function sampleOf(chunks: readonly StoredChunk[], by: KnownBy): { sample: Known[]; n: number } {
  let corrections = 0
  let scores = 0
  eachKnown(chunks, by, ({ isCorrection }) => {
    if (isCorrection) corrections++
    else scores++
  })
  const step = Math.max(1, scores / Math.max(1, MOST_SAMPLES - corrections))
  const sample: Known[] = []
  let seen = 0
  let next = 0
  eachKnown(chunks, by, (known) => {
    const isTaken = known.isCorrection || seen++ >= next
    if (!isTaken) return
    if (!known.isCorrection) next += step
    sample.push(known)
  })
  return { sample, n: corrections + scores }
}

const plainLabel = ({ chunk, at }: Pick<Known, 'chunk' | 'at'>): number => {
  const mood = plainMoods(chunk)[at] ?? NO_SENTIMENT
  return mood === NO_SENTIMENT ? UNSCORED : LABELS.indexOf(labelOfSentiment(mood / SENTIMENT_STEPS))
}

/**
 * People mostly correct what is wrong. Learned from that alone, a model would turn round what the
 * words say everywhere; so as many comments that nobody corrected are added as make the corrections
 * the exception that they are, evenly over the file, with the mood of their words.
 */
function uncorrected(
  chunks: readonly StoredChunk[],
  by: KnownBy,
  sample: readonly Known[],
): Known[] {
  const corrections = sample.filter(({ isCorrection }) => isCorrection)
  if (sample.length >= 2 * corrections.length) return []
  const differing = corrections.filter((known) => {
    const plain = plainLabel(known)
    return plain !== UNSCORED && plain !== known.label
  }).length
  const wanted = Math.ceil(differing / MOST_DIFFERING) - corrections.length
  if (wanted <= 0) return []
  const others: Known[] = []
  const rows = chunks.reduce((sum, { count }) => sum + count, 0)
  const step = Math.max(1, rows / (wanted * 2))
  let row = 0
  let next = 0
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.count; at++, row++) {
      if (others.length >= wanted) return others
      if (row < next || !hasText(chunk, at) || by.corrections.has(chunk.firstRow + at)) continue
      const label = plainLabel({ chunk, at })
      if (label === UNSCORED) continue
      others.push({ chunk, at, label, isCorrection: true })
      next += step
    }
  }
  return others
}

/** The comments of a source to learn moods from, copied together, and how many there are in all. */
export function moodSamples(
  chunks: readonly StoredChunk[],
  isNegation: Uint8Array,
  by: KnownBy,
): { texts: MoodTexts; samples: MoodSamples; n: number } {
  const { sample: known, n } = sampleOf(chunks, by)
  const sample = [...known, ...uncorrected(chunks, by, known)]
  const offsets = new Uint32Array(sample.length + 1)
  sample.forEach(({ chunk, at }, place) => {
    const { offsets: own } = chunk.words
    offsets[place + 1] = (offsets[place] ?? 0) + (own[at + 1] ?? 0) - (own[at] ?? 0)
  })
  const tokens = new Uint32Array(offsets.at(-1) ?? 0)
  sample.forEach(({ chunk, at }, place) => {
    const { offsets: own, tokens: words } = chunk.words
    tokens.set(words.subarray(own[at] ?? 0, own[at + 1] ?? 0), offsets[place])
  })
  const base = Int16Array.from(sample, ({ chunk, at }) => plainMoods(chunk)[at] ?? 0)
  return {
    texts: { tokens, offsets, base, isNegation },
    samples: {
      comments: Int32Array.from(sample, (_, place) => place),
      labels: Int8Array.from(sample, ({ label }) => label),
      weights: Float32Array.from(sample, ({ isCorrection }) =>
        isCorrection ? CORRECTION_WEIGHT : 1,
      ),
    },
    n,
  }
}
