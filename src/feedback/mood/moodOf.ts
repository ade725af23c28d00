import type { MoodLabel, ScoreScale } from '../../model/evidence.ts'
import { labelOfScore } from '../columns/scoreScale.ts'

/** From where on a compound score is a mood, on either side. */
export const MOOD_THRESHOLD = 0.05

/** positive from +0.05, negative from -0.05, neutral between. */
export function labelOfSentiment(sentiment: number): MoodLabel {
  if (sentiment >= MOOD_THRESHOLD) return 'positive'
  return sentiment <= -MOOD_THRESHOLD ? 'negative' : 'neutral'
}

/** What a comment is known by: the mood of its text where one could be read, and its score. */
export interface Spoken {
  sentiment: number | undefined
  score: number | undefined
  scale: ScoreScale | undefined
}

/** The text decides; without one that could be read the score does; without either: unscored. */
export function moodOf({ sentiment, score, scale }: Spoken): MoodLabel {
  if (sentiment !== undefined) return labelOfSentiment(sentiment)
  return score !== undefined && scale !== undefined ? labelOfScore(score, scale) : 'unscored'
}
