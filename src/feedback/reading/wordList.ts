import { MOST_CLAUSES } from '../comments/commentChunk.ts'

/** The words of one text, as places in the source's list of words, each with its clause. Written over by the next. */
export class WordList {
  length = 0
  tokens = new Uint32Array(1 << 10)
  clauses = new Uint8Array(1 << 10)
  private starts: readonly number[] = []
  private clause = 0

  /** Begins a text with clauses at these places. */
  begin(starts: readonly number[]): void {
    this.length = 0
    this.clause = 0
    this.starts = starts
  }

  /** Adds the next word, which begins at a place of the text. */
  add(word: number, place: number): void {
    const { starts } = this
    while (this.clause + 1 < starts.length && place >= (starts[this.clause + 1] ?? 0)) this.clause++
    if (this.length === this.tokens.length) this.grow()
    this.tokens[this.length] = word
    this.clauses[this.length++] = Math.min(this.clause, MOST_CLAUSES - 1)
  }

  private grow(): void {
    const { tokens, clauses } = this
    this.tokens = new Uint32Array(tokens.length * 2)
    this.tokens.set(tokens)
    this.clauses = new Uint8Array(clauses.length * 2)
    this.clauses.set(clauses)
  }
}
