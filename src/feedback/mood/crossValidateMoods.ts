import { LABELS, NO_SENTIMENT, SENTIMENT_STEPS } from '../comments/commentChunk.ts'
import { MoodModel, type MoodSamples, type MoodTexts } from './moodModel.ts'
import { labelOfSentiment } from './moodOf.ts'

const FOLDS = 5
/** The model must be better by so many standard errors of the difference between folds. */
const CERTAIN = 1
/** And by so much at least: a reading that can be explained is worth something. */
const LEAST_GAIN = 0.01
/** Guessing reaches 1 divided by the number of labels; where nothing is read, the model must be better than that too. */
const MORE_THAN_GUESSED = 0.05

/** How well the moods of comments are told that were not learned from. */
export interface MoodValidation {
  /** macro-F1, 0 … 1 */
  model: number
  plain: number
  /** comments it was tried on */
  n: number
  isBetter: boolean
}

/** Macro-F1 over the labels that occur; found -1 is wrong for all. */
function macroF1(known: readonly number[], found: readonly number[]): number {
  const labels = [...new Set(known)]
  const scores = labels.map((label) => {
    let right = 0
    let others = 0
    known.forEach((own, at) => {
      if (own === label && found[at] === label) right++
      else if (own === label || found[at] === label) others++
    })
    return right === 0 ? 0 : (2 * right) / (2 * right + others)
  })
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
}

const plainLabel = (base: number): number =>
  base === NO_SENTIMENT ? -1 : LABELS.indexOf(labelOfSentiment(base / SENTIMENT_STEPS))

function chosen(samples: MoodSamples, wanted: (at: number) => boolean): MoodSamples {
  const places = Array.from(samples.comments, (_, at) => at).filter(wanted)
  return {
    comments: Int32Array.from(places, (at) => samples.comments[at] ?? 0),
    labels: Int8Array.from(places, (at) => samples.labels[at] ?? 0),
    weights: Float32Array.from(places, (at) => samples.weights[at] ?? 1),
  }
}

/**
 * Learns from four fifths of the samples and tries the model on the rest, five times. Samples fall to the folds
 * by their label in turn, so that each fold has as many of each.
 */
export function crossValidateMoods(texts: MoodTexts, samples: MoodSamples): MoodValidation {
  const seen = [0, 0, 0]
  const folds = Array.from(samples.labels, (label) => {
    const place = seen[label] ?? 0
    seen[label] = place + 1
    return place % FOLDS
  })
  const results = Array.from({ length: FOLDS }, (_, fold) => {
    const model = new MoodModel(texts.isNegation).learn(
      texts,
      chosen(samples, (at) => folds[at] !== fold),
    )
    const tried = chosen(samples, (at) => folds[at] === fold)
    const known = Array.from(tried.labels)
    const found = Array.from(tried.comments, (comment) => {
      const [from = 0, to = 0] = [texts.offsets[comment], texts.offsets[comment + 1]]
      const score = model.score(texts.tokens, from, to, texts.base[comment] ?? NO_SENTIMENT)
      return LABELS.indexOf(labelOfSentiment(score))
    })
    const plain = Array.from(tried.comments, (comment) => plainLabel(texts.base[comment] ?? 0))
    const ownF1 = macroF1(known, found)
    return { model: ownF1, plain: macroF1(known, plain) }
  })
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / FOLDS
  const gains = results.map(({ model, plain }) => model - plain)
  const gain = mean(gains)
  const variance = gains.reduce((sum, own) => sum + (own - gain) ** 2, 0) / (FOLDS - 1)
  const error = Math.sqrt(variance / FOLDS)
  const model = mean(results.map((own) => own.model))
  const guessed = 1 / seen.filter((count) => count > 0).length
  return {
    model,
    plain: mean(results.map(({ plain }) => plain)),
    n: samples.comments.length,
    isBetter:
      gain >= LEAST_GAIN &&
      gain > CERTAIN * error &&
      model > guessed + MORE_THAN_GUESSED + CERTAIN * error,
  }
}
