import type { MoodLabel } from '../../model/evidence.ts'
import { detectLanguage } from '../text/detectLanguage.ts'
import { labelOfSentiment } from './moodOf.ts'
import type { Vader } from './vader.ts'

/** What the `score` verb prints for one line. */
export interface ScoredLine {
  /** -1 … +1 */
  sentiment: number
  label: MoodLabel
  /** `en`, `de` …, `und` where it can't be told */
  language: string
}

/** Scores a text as it stands: nothing is cleaned, masked or cut into clauses. */
export function scoreLine(text: string, vader: Vader): ScoredLine {
  const sentiment = vader.score(text)
  return { sentiment, label: labelOfSentiment(sentiment), language: detectLanguage(text) }
}
