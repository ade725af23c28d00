import {
  CHUNK_ROWS,
  LABELS,
  NO_DAY,
  NO_SENTIMENT,
  SENTIMENT_STEPS,
  type CommentChunk,
} from './commentChunk.ts'
import type { MoodLabel } from '../../model/evidence.ts'

/** One row as it was read. */
export interface CommentRow {
  /** masked, "" without one */
  text: string
  score: number | undefined
  day: number | undefined
  sentiment: number | undefined
  label: MoodLabel
  clauses: readonly number[]
  stratum: number
  language: number
  respondent?: string
  id?: string
  value?: string
  touchpoint?: string
}

const SIDE = ['respondent', 'id', 'value', 'touchpoint'] as const

/** Gathers rows until a chunk is full. */
export class ChunkBuilder {
  private readonly sourceId: string
  private readonly encoder = new TextEncoder()
  private text = new Uint8Array(1 << 16)
  private bytes = 0
  private rows: CommentRow[] = []
  private ends: number[] = []
  private firstRow = 1

  constructor(sourceId: string) {
    this.sourceId = sourceId
  }

  get isFull(): boolean {
    return this.rows.length >= CHUNK_ROWS
  }

  get count(): number {
    return this.rows.length
  }

  add(row: CommentRow): void {
    this.write(row.text)
    this.rows.push(row)
    this.ends.push(this.bytes)
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
  take(): CommentChunk {
    const { rows } = this
    const clauses = rows.flatMap((row) => row.clauses)
    let clauseEnd = 0
    const side = (name: (typeof SIDE)[number]): string[] =>
      rows.some((row) => row[name] !== undefined) ? rows.map((row) => row[name] ?? '') : []
    const chunk: CommentChunk = {
      sourceId: this.sourceId,
      firstRow: this.firstRow,
      count: rows.length,
      text: this.text.slice(0, this.bytes),
      textOffsets: Uint32Array.from([0, ...this.ends]),
      score: Float32Array.from(rows, (row) => row.score ?? Number.NaN),
      day: Int32Array.from(rows, (row) => row.day ?? NO_DAY),
      sentiment: Int16Array.from(rows, ({ sentiment }) =>
        sentiment === undefined ? NO_SENTIMENT : Math.round(sentiment * SENTIMENT_STEPS),
      ),
      label: Int8Array.from(rows, (row) => LABELS.indexOf(row.label)),
      clauseOffsets: Uint32Array.from([0, ...rows.map((row) => (clauseEnd += row.clauses.length))]),
      clauseSentiment: Int16Array.from(clauses),
      stratum: Uint16Array.from(rows, (row) => row.stratum),
      language: Uint8Array.from(rows, (row) => row.language),
      respondent: side('respondent'),
      id: side('id'),
      value: side('value'),
      touchpoint: side('touchpoint'),
    }
    this.firstRow += rows.length
    this.rows = []
    this.ends = []
    this.bytes = 0
    return chunk
  }
}
