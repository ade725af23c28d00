import { NO_SENTIMENT, SENTIMENT_STEPS } from '../comments/commentChunk.ts'
import { cleanText } from '../text/cleanText.ts'
import { detectLanguage } from '../text/detectLanguage.ts'
import { splitClauses } from '../text/splitClauses.ts'
import { clauseMoods } from './clauseMoods.ts'
import type { MoodReaders } from './moodReaders.ts'

/** What can be told from the text of a comment alone. */
export interface ReadComment {
  language: string
  /** -1 … +1, undefined where the language has no reader */
  sentiment: number | undefined
  /** one for each clause, in steps of 1/10,000 */
  clauses: number[]
}

const stored = (sentiment: number): number => Math.round(sentiment * SENTIMENT_STEPS)

/** Reads one masked comment; `given` is the language where the file tells it. */
export function readComment(masked: string, moods: MoodReaders, given?: string): ReadComment {
  const text = cleanText(masked)
  const language = given ?? detectLanguage(text)
  const starts = splitClauses(text)
  const reader = moods.forLanguage(language)
  if (reader === undefined) {
    return { language, sentiment: undefined, clauses: starts.map(() => NO_SENTIMENT) }
  }
  const sentiment = reader.score(text)
  return { language, sentiment, clauses: clauseMoods(text, starts, sentiment, reader).map(stored) }
}
