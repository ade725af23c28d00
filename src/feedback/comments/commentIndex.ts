import type { CommentChunk } from './commentChunk.ts'
import type { TokenStore } from './tokenStore.ts'
import type { StemTable } from '../text/stemTable.ts'

interface Postings {
  /** comments that hold stem n, ascending: from offsets[n] to offsets[n + 1] */
  offsets: Uint32Array
  list: Uint32Array
}

/**
 * All comments of all sources, numbered from 0 in the order of their chunks, as they are in a store at the moment: what
 * is added to the store later needs an index of its own. Nothing in it depends on touchpoints.
 */
export class CommentIndex {
  readonly stems: StemTable
  readonly count: number
  /** stems of all words; those of comment n from offsets[n] to offsets[n + 1] */
  readonly tokens: Uint16Array | Uint32Array
  /** clause of each word, 0 … MOST_CLAUSES - 1 */
  readonly clauses: Uint8Array
  readonly offsets: Uint32Array
  readonly chunks: readonly CommentChunk[]
  private readonly starts: number[] = []
  /** in how many comments each stem stands */
  private readonly counts: Uint32Array
  private postings: Postings | undefined

  constructor(store: TokenStore) {
    const { tokens, clauses, offsets, count } = store.lists
    this.stems = store.stems
    this.chunks = [...store.chunks]
    this.count = count
    this.tokens = tokens
    this.clauses = clauses
    this.offsets = offsets
    let first = 0
    for (const chunk of this.chunks) {
      this.starts.push(first)
      first += chunk.count
    }
    this.counts = this.countComments()
  }

  /** The comments that hold a stem, ascending. Stop words are looked for one by one, others are known. */
  commentsWith(stem: number): Uint32Array {
    if (this.stems.isStop(stem)) return this.scan(stem)
    const { offsets, list } = (this.postings ??= this.invert())
    return list.subarray(offsets[stem] ?? 0, offsets[stem + 1] ?? 0)
  }

  /** In how many comments a stem stands. */
  frequency(stem: number): number {
    return this.counts[stem] ?? 0
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

  private scan(stem: number): Uint32Array {
    const { tokens, offsets } = this
    const list = new Uint32Array(this.frequency(stem))
    let found = 0
    let comment = 0
    for (let at = tokens.indexOf(stem); at >= 0; at = tokens.indexOf(stem, offsets[comment])) {
      while ((offsets[comment + 1] ?? Infinity) <= at) comment++
      list[found++] = comment++
    }
    return list
  }

  private countComments(): Uint32Array {
    const { tokens, offsets } = this
    const counts = new Uint32Array(this.stems.size)
    const lastSeen = new Int32Array(this.stems.size).fill(-1)
    for (let comment = 0; comment < this.count; comment++) {
      const end = offsets[comment + 1] ?? 0
      for (let at = offsets[comment] ?? 0; at < end; at++) {
        const stem = tokens[at] ?? 0
        if (lastSeen[stem] === comment) continue
        lastSeen[stem] = comment
        counts[stem] = (counts[stem] ?? 0) + 1
      }
    }
    return counts
  }

  /** Half of all words are stop words, which nobody looks up: without them the lists are half as long. */
  private invert(): Postings {
    const { tokens } = this
    const { size } = this.stems
    const offsets = new Uint32Array(size + 1)
    const next = new Uint32Array(size)
    let length = 0
    for (let stem = 0; stem < size; stem++) {
      next[stem] = length
      if (!this.stems.isStop(stem)) length += this.counts[stem] ?? 0
      offsets[stem + 1] = length
    }
    const list = new Uint32Array(length)
    for (let comment = 0; comment < this.count; comment++) {
      const end = this.offsets[comment + 1] ?? 0
      for (let at = this.offsets[comment] ?? 0; at < end; at++) {
        const stem = tokens[at] ?? 0
        const place = next[stem] ?? 0
        // A stop word has no room; a word that stands twice in a comment is there already.
        if (
          place === offsets[stem + 1] ||
          (place > (offsets[stem] ?? 0) && list[place - 1] === comment)
        )
          continue
        list[place] = comment
        next[stem] = place + 1
      }
    }
    return { offsets, list }
  }
}
