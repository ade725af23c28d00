import { cleanText } from '../text/cleanText.ts'
import { textOf, type CommentChunk } from './commentChunk.ts'
import { eachWord } from '../text/eachWord.ts'
import { splitClauses } from '../text/splitClauses.ts'
import type { StemTable } from '../text/stemTable.ts'

/** Clauses told apart in one comment; what comes behind counts as the last. */
export const MOST_CLAUSES = 32

/** The words of one chunk as numbers of stems; comment n has tokens offsets[n] … offsets[n + 1]. */
export interface TokenChunk {
  chunk: CommentChunk
  tokens: Int32Array
  /** clause of each token, 0 … 31 */
  clauses: Uint8Array
  offsets: Uint32Array
}

/** Turns the texts of a chunk into numbers; done once, however often words change. */
export function tokenizeChunk(chunk: CommentChunk, stems: StemTable): TokenChunk {
  const tokens: number[] = []
  const clauses: number[] = []
  const offsets = new Uint32Array(chunk.count + 1)
  for (let at = 0; at < chunk.count; at++) {
    const text = cleanText(textOf(chunk, at))
    const starts = splitClauses(text)
    let clause = 0
    eachWord(text, (word, place) => {
      while (clause + 1 < starts.length && place >= (starts[clause + 1] ?? 0)) clause++
      tokens.push(stems.add(word))
      clauses.push(Math.min(clause, MOST_CLAUSES - 1))
    })
    offsets[at + 1] = tokens.length
  }
  return { chunk, tokens: Int32Array.from(tokens), clauses: Uint8Array.from(clauses), offsets }
}

/**
 * All comments of all sources, numbered from 0 in the order of their chunks, and for each stem the
 * comments that hold it. Nothing in it depends on touchpoints.
 */
export class CommentIndex {
  readonly stems: StemTable
  readonly count: number
  readonly tokens: Int32Array
  readonly clauses: Uint8Array
  readonly offsets: Uint32Array
  readonly chunks: readonly CommentChunk[]
  private readonly starts: number[] = []
  private readonly postingOffsets: Uint32Array
  private readonly postings: Uint32Array

  constructor(parts: readonly TokenChunk[], stems: StemTable) {
    this.stems = stems
    this.chunks = parts.map(({ chunk }) => chunk)
    this.count = parts.reduce((sum, { chunk }) => sum + chunk.count, 0)
    const length = parts.reduce((sum, { tokens }) => sum + tokens.length, 0)
    this.tokens = new Int32Array(length)
    this.clauses = new Uint8Array(length)
    this.offsets = new Uint32Array(this.count + 1)
    let comment = 0
    let token = 0
    for (const part of parts) {
      this.starts.push(comment)
      this.tokens.set(part.tokens, token)
      this.clauses.set(part.clauses, token)
      for (let at = 1; at <= part.chunk.count; at++) {
        this.offsets[comment + at] = token + (part.offsets[at] ?? 0)
      }
      comment += part.chunk.count
      token += part.tokens.length
    }
    const { offsets, list } = this.invert()
    this.postingOffsets = offsets
    this.postings = list
  }

  /** The comments that hold a stem, ascending. */
  commentsWith(stem: number): Uint32Array {
    return this.postings.subarray(
      this.postingOffsets[stem] ?? 0,
      this.postingOffsets[stem + 1] ?? 0,
    )
  }

  /** In how many comments a stem stands. */
  frequency(stem: number): number {
    return (this.postingOffsets[stem + 1] ?? 0) - (this.postingOffsets[stem] ?? 0)
  }

  /** The chunk of a comment, and its place there. */
  locate(comment: number): { chunk: CommentChunk; at: number } | undefined {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] ?? 0) <= comment) low = middle
      else high = middle - 1
    }
    const chunk = this.chunks[low]
    return chunk && { chunk, at: comment - (this.starts[low] ?? 0) }
  }

  /** Counts first, then fills: no list grows. */
  private invert(): { offsets: Uint32Array; list: Uint32Array } {
    const { size } = this.stems
    const offsets = new Uint32Array(size + 2)
    const lastSeen = new Int32Array(size).fill(-1)
    this.eachToken(lastSeen, (stem) => {
      offsets[stem + 2] = (offsets[stem + 2] ?? 0) + 1
    })
    for (let stem = 2; stem < offsets.length; stem++) {
      offsets[stem] = (offsets[stem] ?? 0) + (offsets[stem - 1] ?? 0)
    }
    const list = new Uint32Array(offsets[size + 1] ?? 0)
    this.eachToken(lastSeen.fill(-1), (stem, comment) => {
      const at = offsets[stem + 1] ?? 0
      list[at] = comment
      offsets[stem + 1] = at + 1
    })
    return { offsets, list }
  }

  /** Each stem of each comment once. */
  private eachToken(lastSeen: Int32Array, visit: (stem: number, comment: number) => void): void {
    for (let comment = 0; comment < this.count; comment++) {
      const end = this.offsets[comment + 1] ?? 0
      for (let at = this.offsets[comment] ?? 0; at < end; at++) {
        const stem = this.tokens[at] ?? 0
        if (lastSeen[stem] === comment) continue
        lastSeen[stem] = comment
        visit(stem, comment)
      }
    }
  }
}
