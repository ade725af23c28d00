import type { CommentIndex } from '../comments/commentIndex.ts'
import { type ClueTable } from './clueTable.ts'
import { phraseEnd } from './phraseEnd.ts'

/** Reads comments clause by clause for the model; what it holds is written over by the next clause. */
export class ClauseReader {
  private readonly index: CommentIndex
  private readonly clues: ClueTable
  /** number of the last clause that held each stem */
  private readonly lastSeen: Int32Array
  private turn = 0
  /** stems of the clause, each once; `count` of them */
  readonly stems: Int32Array
  count = 0
  /** number of the clause in its comment */
  clause = 0
  /** weight of all clues that stand in the clause, for each touchpoint */
  readonly weight: Float64Array
  /** the part of it that is the touchpoint's own words and name */
  readonly own: Float64Array

  constructor(index: CommentIndex, clues: ClueTable) {
    this.index = index
    this.clues = clues
    this.lastSeen = new Int32Array(index.stems.size)
    this.stems = new Int32Array(index.stems.size)
    this.weight = new Float64Array(clues.own.length)
    this.own = new Float64Array(clues.own.length)
  }

  /** Reads the clause that begins with token number `from`; gives where the next one begins, at most `end`. */
  read(from: number, end: number): number {
    const { tokens, clauses } = this.index
    this.turn++
    this.count = 0
    this.clause = clauses[from] ?? 0
    this.weight.fill(0)
    this.own.fill(0)
    let at = from
    for (; at < end && clauses[at] === this.clause; at++) {
      const stem = tokens[at] ?? 0
      if (this.lastSeen[stem] === this.turn) continue
      this.lastSeen[stem] = this.turn
      this.stems[this.count++] = stem
      this.addClues(stem, at, end)
    }
    return at
  }

  private addClues(stem: number, at: number, end: number): void {
    for (const { place, weight, isOwn, stems } of this.clues.startingWith(stem)) {
      if (stems.length > 1 && phraseEnd(this.index.tokens, stems, at, end) < 0) continue
      this.weight[place] = (this.weight[place] ?? 0) + weight
      if (isOwn) this.own[place] = (this.own[place] ?? 0) + weight
    }
  }
}
