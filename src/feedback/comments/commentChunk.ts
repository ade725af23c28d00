import type { MoodLabel } from '../../model/evidence.ts'

/** Rows of one chunk; the last one of a source may have fewer. */
export const CHUNK_ROWS = 4096
/** In `day`: no date, or one that can't be read. */
export const NO_DAY = -2147483648
/** In `sentiment`: no text, or none that can be read. */
export const NO_SENTIMENT = -32768
/** One step of a stored sentiment. */
export const SENTIMENT_STEPS = 10000

/** Labels as they are stored: the place in this list. */
export const LABELS: readonly MoodLabel[] = ['negative', 'neutral', 'positive', 'unscored']
export const NEGATIVE = 0
export const POSITIVE = 2
export const UNSCORED = 3

/**
 * Rows of one source, one after the other, as they are stored: typed arrays and one buffer of text,
 * so that a million comments are a few hundred records. Texts are masked already.
 */
export interface CommentChunk {
  sourceId: string
  /** data row of the first one, from 1; the others follow without a gap */
  firstRow: number
  count: number
  /** UTF-8 of all texts; text n runs from textOffsets[n] to textOffsets[n + 1] */
  text: Uint8Array
  textOffsets: Uint32Array
  /** the respondent's own score, NaN without one */
  score: Float32Array
  /** days since 1970-01-01, or NO_DAY */
  day: Int32Array
  /** of the whole comment, in steps of 1/10,000, or NO_SENTIMENT */
  sentiment: Int16Array
  /** place in LABELS */
  label: Int8Array
  /** clauses of comment n: clauseSentiment from clauseOffsets[n] to clauseOffsets[n + 1] */
  clauseOffsets: Uint32Array
  clauseSentiment: Int16Array
  /** place in the source's list of strata */
  stratum: Uint16Array
  /** place in the source's list of languages */
  language: Uint8Array
  /** one string a row, or none at all where the source has no such column */
  respondent: string[]
  id: string[]
  value: string[]
  touchpoint: string[]
}

const decoder = new TextDecoder()

/** The text of the nth comment of a chunk. */
export const textOf = (chunk: CommentChunk, at: number): string =>
  decoder.decode(chunk.text.subarray(chunk.textOffsets[at] ?? 0, chunk.textOffsets[at + 1] ?? 0))
