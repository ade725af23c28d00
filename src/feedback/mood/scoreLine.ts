import type { MoodLabel } from '../../model/evidence.ts'
import { detectLanguage } from '../text/detectLanguage.ts'
import type { GermanMood } from './germanMood.ts'
import { labelOfSentiment } from './moodOf.ts'
import type { Vader } from './vader.ts'

export interface LineReaders {
  readonly vader: Vader
  readonly german: GermanMood
}

/** What the `score` verb prints for one line. */
export interface ScoredLine {
  /** -1 … +1 */
  sentiment: number
  label: MoodLabel
  /** `en`, `de` …, `und` where it can't be told */
  language: string
}

/**
 * Scores a text as it stands: nothing is cleaned, masked or cut into clauses. German by its own lexicon, all else by
 * VADER's published rules alone, as the reference does.
 */
export function scoreLine(text: string, { vader, german }: LineReaders): ScoredLine {
  const language = detectLanguage(text)
  const sentiment = (language === 'de' ? german : vader).score(text)
  return { sentiment, label: labelOfSentiment(sentiment), language }
}
