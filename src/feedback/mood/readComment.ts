import { cleanText } from '../text/cleanText.ts'
import { NO_SENTIMENT, SENTIMENT_STEPS } from '../comments/commentChunk.ts'
import { detectLanguage } from '../text/detectLanguage.ts'
import { isReadable } from './moodOf.ts'
import { splitClauses } from '../text/splitClauses.ts'
import type { Vader } from './vader.ts'

/** What can be told from the text of a comment alone. */
export interface ReadComment {
  language: string
  /** -1 … +1, undefined where the language is another than English */
  sentiment: number | undefined
  /** one for each clause, in steps of 1/10,000 */
  clauses: number[]
}

const TURN =
  /^\s*(?:but|however|although|though|whereas|except|yet|and|aber|jedoch|obwohl)\b[\s,]*/i

const stored = (sentiment: number): number => Math.round(sentiment * SENTIMENT_STEPS)

/** The mood of each clause, read as a sentence of its own, without the word that joins it. */
function clauseMoods(text: string, starts: readonly number[], vader: Vader): number[] {
  return starts.map((start, at) =>
    stored(vader.score(text.slice(start, starts[at + 1]).replace(TURN, ''))),
  )
}

/** Reads one masked comment; `given` is the language where the file tells it. */
export function readComment(masked: string, vader: Vader, given?: string): ReadComment {
  const text = cleanText(masked)
  const language = given ?? detectLanguage(text)
  const starts = splitClauses(text)
  if (!isReadable(language)) {
    return { language, sentiment: undefined, clauses: starts.map(() => NO_SENTIMENT) }
  }
  const sentiment = vader.score(text)
  const [only] = starts.length === 1 ? starts : []
  // A comment of one clause needs no second reading.
  const clauses = only === 0 ? [stored(sentiment)] : clauseMoods(text, starts, vader)
  return { language, sentiment, clauses }
}
