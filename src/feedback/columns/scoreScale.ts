import type { MoodLabel, ScoreScale } from '../../model/evidence.ts'
import { readScoreWords, type WordScale } from './scoreWords.ts'

const NET_PROMOTER = /\b(nps|net ?pro\w*|recommend\w*|weiterempf\w*)\b/i

const SCALES: readonly ScoreScale[] = [
  { min: 1, max: 5, kind: '1-5' },
  { min: 1, max: 7, kind: '1-7' },
  { min: 0, max: 10, kind: '0-10' },
]

/** Below the first negative, from the second on positive. */
const CUTS = { '0-10': [7, 9], '1-5': [3, 4], '1-7': [4, 5] } as const

/** The number that a cell begins with: "9", "9 - Extremely likely", "4/5", "3,5"; else undefined. */
export function parseScore(cell: string): number | undefined {
  const found = /^\s*([-+]?\d+(?:[.,]\d+)?)(?![\d.,]*\d)/.exec(cell)
  return found ? Number((found[1] ?? '').replace(',', '.')) : undefined
}

/** The score that a cell says, in figures or in words of the given scale; "none": it says that there is no answer. */
export const readScore = (cell: string, words?: WordScale): number | 'none' | undefined =>
  parseScore(cell) ?? (words === undefined ? undefined : readScoreWords(cell, words))

export const isOnScale = (score: number, scale: ScoreScale): boolean =>
  score >= scale.min && score <= scale.max

/** Scales said in words: "(0-10)", "1 to 5". */
const saidScale = (header: string): ScoreScale | undefined => {
  const found = /\b([01])\s*(?:-|–|to|bis)\s*(5|7|10)\b/.exec(header)
  return SCALES.find(({ kind }) => kind === `${found?.[1]}-${found?.[2]}`)
}

/**
 * The scale of a column from its values and its header: the smallest of 1–5, 1–7, 0–10 that holds
 * all values which are no rarities (each at least 1 % of all; a lone 99 means "no answer"), 0–10
 * where the header asks for a recommendation, else what was seen. Undefined without values.
 */
export function findScale(scores: readonly number[], header: string): ScoreScale | undefined {
  if (scores.length === 0) return undefined
  const said = saidScale(header)
  if (said) return said
  const isNetPromoter = NET_PROMOTER.test(header)
  const on = (scale: ScoreScale): number =>
    scores.filter((score) => isOnScale(score, scale)).length / scores.length
  const tally = new Map<number, number>()
  for (const score of scores) tally.set(score, (tally.get(score) ?? 0) + 1)
  const common = [...tally]
    .filter(([, count]) => count >= scores.length / 100)
    .map(([score]) => score)
  const fits = SCALES.find((scale) => {
    if (isNetPromoter) return scale.kind === '0-10' && on(scale) >= 0.8
    return common.length > 0 && on(scale) >= 0.9 && common.every((score) => isOnScale(score, scale))
  })
  if (fits) return fits
  const low = scores.reduce((least, score) => Math.min(least, score), Infinity)
  const high = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  const isPercent = low >= 0 && high > 10 && high <= 100
  return isPercent ? { min: 0, max: 100, kind: 'other' } : { min: low, max: high, kind: 'other' }
}

/**
 * What a score without text says: 0–10 by 0–6, 7–8, 9–10; 1–5 by 1–2, 3, 4–5; 1–7 by 1–3, 4, 5–7;
 * other scales by thirds. Unscored off the scale, and on one that is a single point.
 */
export function labelOfScore(score: number, scale: ScoreScale): MoodLabel {
  if (!isOnScale(score, scale) || scale.max <= scale.min) return 'unscored'
  const { min, max, kind } = scale
  const third = (max - min) / 3
  if (kind === 'other') {
    if (score < min + third) return 'negative'
    return score > max - third ? 'positive' : 'neutral'
  }
  const [negativeBelow, positiveFrom] = CUTS[kind]
  if (score < negativeBelow) return 'negative'
  return score >= positiveFrom ? 'positive' : 'neutral'
}
