import type { CommentIndex } from '../comments/commentIndex.ts'

/** Comments that the neighbours are counted in; of more, every so manieth one. */
const MOST_COUNTED = 100_000
const FACTOR = 0x4000000

/** Two stems as one number. */
export const pairOf = (first: number, second: number): number => first * FACTOR + second

/** The two stems again. */
export const stemsOfPair = (pair: number): [number, number] => [
  Math.floor(pair / FACTOR),
  pair % FACTOR,
]

/** The pairs of content words that stand side by side in a comment and within a clause, in their order. */
export function eachPair(
  { tokens, clauses, offsets, stems }: CommentIndex,
  comment: number,
  visit: (pair: number) => void,
): void {
  const end = offsets[comment + 1] ?? 0
  let before = -1
  for (let at = offsets[comment] ?? 0; at < end; at++) {
    const stem = tokens[at] ?? 0
    if (stems.isStop(stem)) before = -1
    else {
      if (before >= 0 && clauses[at - 1] === clauses[at]) visit(pairOf(before, stem))
      before = stem
    }
  }
}

/**
 * In how many comments two words stand side by side: exact up to 100,000 comments, beyond estimated from as many that
 * are spread evenly. Counted once, when it is first asked for, in a table with open addressing.
 */
export class PairCounts {
  private readonly index: CommentIndex
  private readonly step: number
  private table: { readonly pairs: Float64Array; readonly counts: Uint32Array } | undefined

  constructor(index: CommentIndex) {
    this.index = index
    this.step = Math.max(1, Math.ceil(index.count / MOST_COUNTED))
  }

  count(pair: number): number {
    const { pairs, counts } = (this.table ??= this.counted())
    return (counts[slotOf(pairs, pair)] ?? 0) * this.step
  }

  private counted(): { pairs: Float64Array; counts: Uint32Array } {
    const { index, step } = this
    let events = 0
    for (let comment = 0; comment < index.count; comment += step)
      eachPair(index, comment, () => void events++)
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, events * 1.5)))
    const pairs = new Float64Array(size).fill(-1)
    const counts = new Uint32Array(size)
    const lastSeen = new Int32Array(size).fill(-1)
    for (let comment = 0; comment < index.count; comment += step) {
      eachPair(index, comment, (pair) => {
        const slot = slotOf(pairs, pair)
        if (lastSeen[slot] === comment) return
        pairs[slot] = pair
        lastSeen[slot] = comment
        counts[slot] = (counts[slot] ?? 0) + 1
      })
    }
    return { pairs, counts }
  }
}

/** Where a pair stands in the table, or the free place for it. */
function slotOf(pairs: Float64Array, pair: number): number {
  const mask = pairs.length - 1
  const [first, second] = stemsOfPair(pair)
  let slot = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 0
  for (slot = (slot ^ (slot >>> 15)) & mask; pairs[slot] !== -1; slot = (slot + 1) & mask) {
    if (pairs[slot] === pair) break
  }
  return slot
}
