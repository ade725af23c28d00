import type { PieceScanner } from '../text/pieceScanner.ts'

/** A word that moved the mood of a text. */
export interface DecidingWord {
  /** as it stands in the text, a phrase too */
  word: string
  /** place in the text, in UTF-16 units */
  from: number
  to: number
  /** its share in the sum: above 0 for good, below for bad, after negation and boosters */
  weight: number
}

/** Reads the mood of the text that a scanner has cut. */
export interface PieceMoods {
  /** what `score` gives for the pieces from `from` up to `to`; undefined where they can't be read piece by piece */
  score: (from: number, to: number) => number | undefined
}

/** Reads the mood of texts of one language. */
export interface MoodReader {
  /** -1 … +1, four digits; 0 for a text without mood */
  score: (text: string) => number
  /** the words that decided, in the order of the text; their weights have the sign of the score together */
  deciding: (text: string) => readonly DecidingWord[]
  /** the same for answers to this question, where that makes a difference */
  asked?: (question: string) => MoodReader
  /** reads many texts faster: what a piece of text means is found out once */
  pieces?: (scanner: PieceScanner) => PieceMoods
}
