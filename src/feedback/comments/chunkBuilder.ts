import {
  CHUNK_ROWS,
  CHUNK_VERSION,
  LABELS,
  NO_DAY,
  NO_SENTIMENT,
  NO_TOUCHPOINT,
  SENTIMENT_STEPS,
  type ReadChunk,
  type WordChunk,
} from './commentChunk.ts'
import type { SourceWords } from './sourceWords.ts'
import type { WordList } from './wordList.ts'
import type { MoodLabel } from '../../model/evidence.ts'

/** One row as it was read. */
export interface CommentRow {
  /** as it is kept, "" without one */
  text: string
  /** its words, each in one of `clauses`; looked at at once, for the next row may write over them */
  words: Readonly<WordList>
  score: number | undefined
  day: number | undefined
  sentiment: number | undefined
  label: MoodLabel
  /** mood of each clause, in steps of 1/10,000 */
  clauses: readonly number[]
  stratum: number
  language: number
  /** hash53, 0 for none */
  content: number
  /** the following are missing where the file has no such column */
  id?: number
  respondent?: number
  value?: number
  touchpoint?: number
}

const SIDE = ['respondent', 'id', 'value', 'touchpoint'] as const
const MISSING = { respondent: 0, id: 0, value: Number.NaN, touchpoint: NO_TOUCHPOINT } as const

/** A list of whole numbers that grows, and is written over when its chunk is taken. */
class Numbers<T extends Uint8Array | Uint32Array> {
  length = 0
  private list: T

  constructor(list: T) {
    this.list = list
  }

  append(more: T): void {
    const end = this.length + more.length
    if (end > this.list.length) {
      const longer = new (this.list.constructor as new (length: number) => T)(end * 2)
      longer.set(this.list)
      this.list = longer
    }
    this.list.set(more, this.length)
    this.length = end
  }

  get used(): T {
    return this.list.subarray(0, this.length) as T
  }
}

/** Gathers rows until a chunk is full. */
export class ChunkBuilder {
  private readonly sourceId: string
  private readonly words: SourceWords
  private readonly encoder = new TextEncoder()
  private text = new Uint8Array(1 << 16)
  private bytes = 0
  private rows: Omit<CommentRow, 'text' | 'words'>[] = []
  private readonly textEnds = new Uint32Array(CHUNK_ROWS + 1)
  private readonly wordEnds = new Uint32Array(CHUNK_ROWS + 1)
  private readonly tokens = new Numbers(new Uint32Array(1 << 16))
  private readonly tokenClauses = new Numbers(new Uint8Array(1 << 16))
  private firstRow: number

  /** `firstRow`: number of the row that comes next, from 1. */
  constructor(sourceId: string, words: SourceWords, firstRow = 1) {
    this.sourceId = sourceId
    this.words = words
    this.firstRow = firstRow
  }

  get isFull(): boolean {
    return this.rows.length >= CHUNK_ROWS
  }

  get count(): number {
    return this.rows.length
  }

  add({ text, words, ...row }: CommentRow): void {
    this.write(text)
    this.rows.push(row)
    if (words.length > 0) {
      this.tokens.append(words.tokens.subarray(0, words.length))
      this.tokenClauses.append(words.clauses.subarray(0, words.length))
    }
    this.textEnds[this.rows.length] = this.bytes
    this.wordEnds[this.rows.length] = this.tokens.length
  }

  private write(text: string): void {
    if (text === '') return
    const most = this.bytes + text.length * 3
    if (most > this.text.length) {
      const larger = new Uint8Array(Math.max(most, this.text.length * 2))
      larger.set(this.text.subarray(0, this.bytes))
      this.text = larger
    }
    this.bytes += this.encoder.encodeInto(text, this.text.subarray(this.bytes)).written
  }

  /** The rows so far as a chunk; the next one begins behind them. */
  take(): ReadChunk {
    const { rows, sourceId, firstRow } = this
    const count = rows.length
    const textOffsets = this.textEnds.slice(0, count + 1)
    const side = (name: (typeof SIDE)[number]): number[] =>
      rows.some((row) => row[name] !== undefined)
        ? rows.map((row) => row[name] ?? MISSING[name])
        : []
    let clauseEnd = 0
    const chunk: ReadChunk = {
      version: CHUNK_VERSION,
      sourceId,
      firstRow,
      count,
      textOffsets,
      score: Float32Array.from(rows, (row) => row.score ?? Number.NaN),
      day: Int32Array.from(rows, (row) => row.day ?? NO_DAY),
      sentiment: Int16Array.from(rows, ({ sentiment }) =>
        sentiment === undefined ? NO_SENTIMENT : Math.round(sentiment * SENTIMENT_STEPS),
      ),
      label: Int8Array.from(rows, (row) => LABELS.indexOf(row.label)),
      clauseOffsets: Uint32Array.from([0, ...rows.map((row) => (clauseEnd += row.clauses.length))]),
      clauseSentiment: Int16Array.from(rows.flatMap((row) => row.clauses)),
      stratum: Uint16Array.from(rows, (row) => row.stratum),
      language: Uint8Array.from(rows, (row) => row.language),
      content: Float64Array.from(rows, (row) => row.content),
      id: Float64Array.from(side('id')),
      respondent: Float64Array.from(side('respondent')),
      value: Float64Array.from(side('value')),
      touchpoint: Uint16Array.from(side('touchpoint')),
      words: this.takeWords(count),
      text: { sourceId, firstRow, count, text: this.text.slice(0, this.bytes), textOffsets },
    }
    this.firstRow += count
    this.rows = []
    this.bytes = 0
    return chunk
  }

  private takeWords(count: number): WordChunk {
    const { tokens, tokenClauses } = this
    const newWords = this.words.takeNew()
    const words = {
      // Most sources have no more different words than that; half the memory.
      tokens: this.words.size <= 0x10000 ? new Uint16Array(tokens.used) : tokens.used.slice(),
      clauses: tokenClauses.used.slice(),
      offsets: this.wordEnds.slice(0, count + 1),
      newWords,
    }
    tokens.length = 0
    tokenClauses.length = 0
    return words
  }
}
