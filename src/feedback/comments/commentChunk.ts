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
export const NEUTRAL = 1
export const POSITIVE = 2
export const UNSCORED = 3

/** Languages of a source with a number of their own; further ones share the last. */
export const MOST_LANGUAGES = 255
/** In `touchpoint`: the row names none. */
export const NO_TOUCHPOINT = 0xffff
/** Of the stored form below. Chunks without a version are those that `ChunkUpgrade` reads. */
export const CHUNK_VERSION = 2

/**
 * The figures of rows of one source, one after the other: typed arrays, so that a million comments
 * are a few hundred records. Texts and words lie apart, because figures stay in memory and texts don't.
 * A row that was recognised as one of another file (see `KnownRows`) keeps its place, its day and its
 * hashes, and is empty else: no text, no score, no words, unscored.
 */
export interface CommentChunk {
  version: typeof CHUNK_VERSION
  sourceId: string
  /** data row of the first one, from 1; the others follow without a gap */
  firstRow: number
  count: number
  /** bytes of the text before comment n, as in TextChunk; equal neighbours: no text */
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
  /** the same two as the words alone say them, where a model or a person decided (see `learnMoods`) */
  readSentiment?: Int16Array
  readClauses?: Int16Array
  /** place in the source's list of strata */
  stratum: Uint16Array
  /** place in the source's list of languages */
  language: Uint8Array
  /** `hash53` of what was said, when and with which score; 0 for a row that says nothing */
  content: Float64Array
  /** `hash53` of the row's id, 0 where it has none that only one row has; empty without such a column */
  id: Float64Array
  /** `hash53` of the respondent, 0 for none; empty without such a column */
  respondent: Float64Array
  /** of the account, NaN where none can be read; empty without such a column */
  value: Float64Array
  /** place in the source's list of touchpoints, or NO_TOUCHPOINT; empty without such a column */
  touchpoint: Uint16Array
  /** the texts, where they are held in memory */
  text?: TextChunk
}

/** The texts of a chunk, masked unless the source says otherwise. */
export interface TextChunk {
  sourceId: string
  firstRow: number
  count: number
  /** UTF-8 of all texts; text n runs from textOffsets[n] to textOffsets[n + 1] */
  text: Uint8Array
  textOffsets: Uint32Array
}

/**
 * The words of a chunk. A word is its place in the source's list of words, which is what the
 * chunks' `newWords` give one after the other: words that have the same stem are one, stop words
 * stay apart.
 */
export interface WordChunk {
  /** words of comment n: offsets[n] … offsets[n + 1] */
  tokens: Uint16Array | Uint32Array
  /** clause of each, 0 … MOST_CLAUSES - 1 */
  clauses: Uint8Array
  offsets: Uint32Array
  /** words first met in this chunk, as they were written first, in small letters */
  newWords: string[]
}

/** What counting needs of a chunk: what is loaded from the device. */
export interface StoredChunk extends CommentChunk {
  words: WordChunk
}

/** A chunk as an import gives it. The device keeps `text` apart, and the rest as one record. */
export interface ReadChunk extends StoredChunk {
  text: TextChunk
}

/** Clauses told apart in one comment; what comes behind counts as the last. */
export const MOST_CLAUSES = 32

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The nth text of a chunk, "" where it has none. */
export const textAt = (
  { text, textOffsets }: Pick<TextChunk, 'text' | 'textOffsets'>,
  at: number,
): string => decoder.decode(text.subarray(textOffsets[at] ?? 0, textOffsets[at + 1] ?? 0))

/** The text of the nth comment of a chunk; "" where texts are not held. */
export const textOf = (chunk: CommentChunk, at: number): string =>
  chunk.text === undefined ? '' : textAt(chunk.text, at)

/** Whether the nth row has a text, held or not. */
export const hasText = ({ textOffsets }: CommentChunk, at: number): boolean =>
  (textOffsets[at + 1] ?? 0) > (textOffsets[at] ?? 0)

/** Whether the nth row has a text or a score. */
export const isComment = (chunk: CommentChunk, at: number): boolean =>
  hasText(chunk, at) || !Number.isNaN(chunk.score[at] ?? Number.NaN)
