import {
  CHUNK_ROWS,
  CHUNK_VERSION,
  LABELS,
  NO_SENTIMENT,
  SENTIMENT_STEPS,
  type ReadChunk,
  type WordChunk,
} from '../comments/commentChunk.ts'
import type { SourceWords } from './sourceWords.ts'
import type { WordList } from './wordList.ts'
import type { MoodLabel } from '../../model/evidence.ts'

/** One row as it was read; every row has all fields, so that they are read fastest. */
export interface CommentRow {
  /** as it is kept, "" without one */
  text: string
  /** its words, each in one of `clauses`; looked at at once, for the next row may write over them */
  words: Readonly<WordList>
  /** NaN for none */
  score: number
  /** NO_DAY for none */
  day: number
  sentiment: number | undefined
  label: MoodLabel
  /** mood of each clause, in steps of 1/10,000 */
  clauses: readonly number[]
  stratum: number
  language: number
  /** hash53, 0 for none */
  content: number
  /** the following count where the file has such a column */
  id: number
  respondent: number
  value: number
  touchpoint: number
}

/** Columns that only some files have. */
export const SIDE_COLUMNS = ['respondent', 'id', 'value', 'touchpoint'] as const
export type SideColumn = (typeof SIDE_COLUMNS)[number]

/** A list of whole numbers that grows, and is written over once it was taken. */
class Numbers<T extends Uint8Array | Uint32Array | Int16Array> {
  length = 0
  private list: T

  constructor(list: T) {
    this.list = list
  }

  append(more: T): void {
    const end = this.length + more.length
    if (end > this.list.length) this.grow(end * 2)
    this.list.set(more, this.length)
    this.length = end
  }

  push(value: number): void {
    if (this.length === this.list.length) this.grow(this.length * 2)
    this.list[this.length++] = value
  }

  /** A copy of what is in it, which goes. */
  take(): T {
    const taken = this.list.slice(0, this.length) as T
    this.length = 0
    return taken
  }

  private grow(length: number): void {
    const longer = new (this.list.constructor as new (length: number) => T)(length)
    longer.set(this.list)
    this.list = longer
  }
}

/** Gathers rows to a chunk. */
export class ChunkBuilder {
  private readonly sourceId: string
  private readonly words: SourceWords
  private readonly sides: ReadonlySet<SideColumn>
  private readonly encoder = new TextEncoder()
  private text = new Uint8Array(1 << 16)
  private bytes = 0
  private count = 0
  private readonly textEnds = new Uint32Array(CHUNK_ROWS + 1)
  private readonly wordEnds = new Uint32Array(CHUNK_ROWS + 1)
  private readonly clauseEnds = new Uint32Array(CHUNK_ROWS + 1)
  private readonly clauses = new Numbers(new Int16Array(1 << 14))
  private readonly tokens = new Numbers(new Uint32Array(1 << 16))
  private readonly tokenClauses = new Numbers(new Uint8Array(1 << 16))
  private readonly score = new Float32Array(CHUNK_ROWS)
  private readonly day = new Int32Array(CHUNK_ROWS)
  private readonly sentiment = new Int16Array(CHUNK_ROWS)
  private readonly label = new Int8Array(CHUNK_ROWS)
  private readonly stratum = new Uint16Array(CHUNK_ROWS)
  private readonly language = new Uint8Array(CHUNK_ROWS)
  private readonly content = new Float64Array(CHUNK_ROWS)
  private readonly id = new Float64Array(CHUNK_ROWS)
  private readonly respondent = new Float64Array(CHUNK_ROWS)
  private readonly value = new Float64Array(CHUNK_ROWS)
  private readonly touchpoint = new Uint16Array(CHUNK_ROWS)

  /** `sides`: those of these columns that the file has. */
  constructor(sourceId: string, words: SourceWords, sides: ReadonlySet<SideColumn>) {
    this.sourceId = sourceId
    this.words = words
    this.sides = sides
  }

  /** Adds the next row, of at most CHUNK_ROWS. */
  add(row: CommentRow): void {
    const { words, sentiment, clauses } = row
    const at = this.count++
    this.write(row.text)
    if (words.length > 0) {
      this.tokens.append(words.tokens.subarray(0, words.length))
      this.tokenClauses.append(words.clauses.subarray(0, words.length))
    }
    for (let clause = 0; clause < clauses.length; clause++) this.clauses.push(clauses[clause] ?? 0)
    this.textEnds[at + 1] = this.bytes
    this.wordEnds[at + 1] = this.tokens.length
    this.clauseEnds[at + 1] = this.clauses.length
    this.score[at] = row.score
    this.day[at] = row.day
    this.sentiment[at] =
      sentiment === undefined ? NO_SENTIMENT : Math.round(sentiment * SENTIMENT_STEPS)
    this.label[at] = LABELS.indexOf(row.label)
    this.stratum[at] = row.stratum
    this.language[at] = row.language
    this.content[at] = row.content
    this.id[at] = row.id
    this.respondent[at] = row.respondent
    this.value[at] = row.value
    this.touchpoint[at] = row.touchpoint
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

  /** The rows so far, the first of which has this number in its file; the next chunk is empty. */
  take(firstRow: number): ReadChunk {
    const { sourceId, count, sides } = this
    const textOffsets = this.textEnds.slice(0, count + 1)
    const side = (name: SideColumn): number => (sides.has(name) ? count : 0)
    const chunk: ReadChunk = {
      version: CHUNK_VERSION,
      sourceId,
      firstRow,
      count,
      textOffsets,
      score: this.score.slice(0, count),
      day: this.day.slice(0, count),
      sentiment: this.sentiment.slice(0, count),
      label: this.label.slice(0, count),
      clauseOffsets: this.clauseEnds.slice(0, count + 1),
      clauseSentiment: this.clauses.take(),
      stratum: this.stratum.slice(0, count),
      language: this.language.slice(0, count),
      content: this.content.slice(0, count),
      id: this.id.slice(0, side('id')),
      respondent: this.respondent.slice(0, side('respondent')),
      value: this.value.slice(0, side('value')),
      touchpoint: this.touchpoint.slice(0, side('touchpoint')),
      words: this.takeWords(),
      text: { sourceId, firstRow, count, text: this.text.slice(0, this.bytes), textOffsets },
    }
    this.count = 0
    this.bytes = 0
    return chunk
  }

  private takeWords(): WordChunk {
    // Most sources have no more different words than that; half the memory.
    const isFew = this.words.size <= 0x10000
    const tokens = this.tokens.take()
    return {
      tokens: isFew ? new Uint16Array(tokens) : tokens,
      clauses: this.tokenClauses.take(),
      offsets: this.wordEnds.slice(0, this.count + 1),
      newWords: this.words.takeNew(),
    }
  }
}
