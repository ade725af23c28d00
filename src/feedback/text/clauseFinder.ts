import type { PieceScanner } from './pieceScanner.ts'
import { BOUNDARY, clauseStarts } from './splitClauses.ts'

/** Signs at which a boundary within a piece may begin. */
const WITHIN = /[^\p{L}\p{N}'"&]/gu

/** Of a piece: it was looked at; the space before it may be a boundary; one may begin within it. */
const KNOWN = 1
const BEFORE = 2
const INSIDE = 4

/**
 * Finds the clauses of texts that a scanner has cut, the same as splitClauses finds. Looking for boundaries at every
 * sign of a text takes long; here it is known of each piece where in it one may begin.
 */
export class ClauseFinder {
  private readonly scanner: PieceScanner
  /** by number */
  private readonly kinds: Uint8Array
  private readonly lengths: Uint32Array
  /** places in a piece at which a boundary may begin */
  private readonly within = new Map<number, readonly number[]>()
  private readonly boundary = new RegExp(BOUNDARY.source, 'iy')

  constructor(scanner: PieceScanner) {
    this.scanner = scanner
    this.kinds = new Uint8Array(scanner.most)
    this.lengths = new Uint32Array(scanner.most)
  }

  /** Where the clauses of the text begin that was scanned last. */
  starts(text: string): number[] {
    return clauseStarts(text, this.boundaries(text))
  }

  private boundaries(text: string): RegExpExecArray[] {
    const { count, numbers, places, gaps } = this.scanner
    const found: RegExpExecArray[] = []
    let end = 0
    let behind = 0
    for (let at = 0; at < count; at++) {
      const number = numbers[at] ?? 0
      const kind = this.kinds[number] || this.learn(number)
      const from = places[at] ?? 0
      if ((kind & BEFORE) !== 0 || gaps[at] !== 0)
        behind = this.between(text, end, from, behind, found)
      if ((kind & INSIDE) !== 0) {
        for (const within of this.within.get(number) ?? []) {
          behind = this.between(text, from + within, from + within + 1, behind, found)
        }
      }
      end = from + (this.lengths[number] ?? 0)
    }
    this.between(text, end, text.length, behind, found)
    return found
  }

  /** Adds the boundaries that begin there, but not before `behind`, and says where the last one ends. */
  private between(
    text: string,
    from: number,
    to: number,
    behind: number,
    found: RegExpExecArray[],
  ): number {
    let last = behind
    for (let place = Math.max(from, last); place < to; place = Math.max(place + 1, last)) {
      this.boundary.lastIndex = place
      const one = this.boundary.exec(text)
      if (one === null) continue
      found.push(one)
      last = place + one[0].length
    }
    return last
  }

  private learn(number: number): number {
    const piece = this.scanner.piece(number)
    const within = Array.from(piece.matchAll(WITHIN), ({ index }) => index)
    this.lengths[number] = piece.length
    if (within.length > 0) this.within.set(number, within)
    this.boundary.lastIndex = 0
    // Words that join two clauses do so before a new subject.
    const isBefore = this.boundary.test(` ${piece} the `)
    return (this.kinds[number] = KNOWN | (isBefore ? BEFORE : 0) | (within.length > 0 ? INSIDE : 0))
  }
}
