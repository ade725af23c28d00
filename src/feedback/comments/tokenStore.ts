import type { CommentChunk, StoredChunk } from './commentChunk.ts'
import { StemTable } from '../text/stemTable.ts'

const FEW_STEMS = 0x10000

type Tokens = Uint16Array | Uint32Array

/** One list with room for more behind it. */
function withRoom<T extends Tokens | Uint8Array>(list: T, used: number, needed: number): T {
  if (needed <= list.length) return list
  // What is never written to takes no memory of the machine, only addresses.
  const longer = new (list.constructor as new (length: number) => T)(Math.ceil(needed * 1.5))
  longer.set(list.subarray(0, used))
  return longer
}

/**
 * The words of all chunks in one list, as numbers of stems that all sources share: the only place where they are held.
 * What chunks bring is written down once, by a look at a table, and the chunks' own words may be let go.
 */
export class TokenStore {
  readonly stems = new StemTable()
  readonly chunks: CommentChunk[] = []
  private tokens: Tokens = new Uint16Array(0)
  private clauses = new Uint8Array(0)
  private offsets = new Uint32Array(1)
  private comments = 0
  private used = 0
  /** per source: the stem of each of its words */
  private readonly words = new Map<string, number[]>()

  /** Adds the chunk that follows the last one of its source. */
  add({ words, ...chunk }: StoredChunk): void {
    const stems = this.stemsOf(chunk.sourceId)
    for (const word of words.newWords) stems.push(this.stems.add(word))
    const count = words.tokens.length
    this.makeRoom(chunk.count, count)
    const { tokens, used, offsets, comments } = this
    for (let at = 0; at < count; at++) tokens[used + at] = stems[words.tokens[at] ?? 0] ?? 0
    this.clauses.set(words.clauses, used)
    for (let at = 1; at <= chunk.count; at++)
      offsets[comments + at] = used + (words.offsets[at] ?? 0)
    this.used += count
    this.comments += chunk.count
    this.chunks.push(chunk)
  }

  /** Takes all chunks of a source away. */
  remove(sourceId: string): void {
    this.words.delete(sourceId)
    const kept: CommentChunk[] = []
    let [from, comments, used] = [0, 0, 0]
    for (const chunk of this.chunks) {
      const first = this.offsets[from] ?? 0
      const end = this.offsets[from + chunk.count] ?? 0
      if (chunk.sourceId !== sourceId) {
        this.tokens.copyWithin(used, first, end)
        this.clauses.copyWithin(used, first, end)
        for (let at = 1; at <= chunk.count; at++)
          this.offsets[comments + at] = (this.offsets[from + at] ?? 0) - first + used
        used += end - first
        comments += chunk.count
        kept.push(chunk)
      }
      from += chunk.count
    }
    this.chunks.splice(0, this.chunks.length, ...kept)
    this.comments = comments
    this.used = used
  }

  /** All words, their clauses, and where the words of each comment begin; valid until something is added or removed. */
  get lists(): { tokens: Tokens; clauses: Uint8Array; offsets: Uint32Array; count: number } {
    return {
      tokens: this.tokens.subarray(0, this.used),
      clauses: this.clauses.subarray(0, this.used),
      offsets: this.offsets.subarray(0, this.comments + 1),
      count: this.comments,
    }
  }

  private stemsOf(sourceId: string): number[] {
    const known = this.words.get(sourceId)
    if (known) return known
    const stems: number[] = []
    this.words.set(sourceId, stems)
    return stems
  }

  private makeRoom(comments: number, tokens: number): void {
    if (this.stems.size > FEW_STEMS && this.tokens instanceof Uint16Array) {
      this.tokens = new Uint32Array(this.tokens)
    }
    this.tokens = withRoom(this.tokens, this.used, this.used + tokens)
    this.clauses = withRoom(this.clauses, this.used, this.used + tokens)
    this.offsets = withRoom(this.offsets, this.comments + 1, this.comments + comments + 1)
  }
}
