import type { CommentIndex } from '../comments/commentIndex.ts'
import type { ClauseReader } from './clauseReader.ts'

/** The clauses of a sample of comments, as a model is trained on them; typed arrays, no object a clause. */
export interface ClauseUnits {
  count: number
  /** place in the sample of each clause's comment */
  commentOf: Int32Array
  /** rows of the stems of clause n, each stem once, from rowStarts[n] to rowStarts[n + 1] */
  rows: Int32Array
  rowStarts: Uint32Array
  /** the row of each stem of the index; 0 for those that hardly a clause of the sample holds */
  rowOf: Int32Array
  rowCount: number
  /** clues of clause n from clueStarts[n] to clueStarts[n + 1]: the touchpoint's place, all weight, that of own words */
  clueStarts: Uint32Array
  cluePlaces: Uint16Array
  clueWeights: Float32Array
  ownWeights: Float32Array
}

/** A stem has a row of its own from so many clauses of the sample on; others tell nothing that holds elsewhere. */
const LEAST_CLAUSES = 2

/** Takes the clauses of the comments of a sample, in its order. */
export function clauseUnits(
  index: CommentIndex,
  reader: ClauseReader,
  sample: readonly number[],
): ClauseUnits {
  const commentOf: number[] = []
  const stems: number[] = []
  const rowStarts: number[] = [0]
  const clueStarts: number[] = [0]
  const cluePlaces: number[] = []
  const clueWeights: number[] = []
  const ownWeights: number[] = []
  sample.forEach((comment, at) => {
    const end = index.offsets[comment + 1] ?? 0
    for (let from = index.offsets[comment] ?? 0; from < end;) {
      from = reader.read(from, end)
      commentOf.push(at)
      for (let n = 0; n < reader.count; n++) stems.push(reader.stems[n] ?? 0)
      rowStarts.push(stems.length)
      reader.weight.forEach((weight, place) => {
        if (weight === 0) return
        cluePlaces.push(place)
        clueWeights.push(weight)
        ownWeights.push(reader.own[place] ?? 0)
      })
      clueStarts.push(cluePlaces.length)
    }
  })
  const { rowOf, rowCount } = rowsOf(stems, index.stems.size)
  return {
    count: commentOf.length,
    commentOf: Int32Array.from(commentOf),
    rows: Int32Array.from(stems, (stem) => rowOf[stem] ?? 0),
    rowStarts: Uint32Array.from(rowStarts),
    rowOf,
    rowCount,
    clueStarts: Uint32Array.from(clueStarts),
    cluePlaces: Uint16Array.from(cluePlaces),
    clueWeights: Float32Array.from(clueWeights),
    ownWeights: Float32Array.from(ownWeights),
  }
}

function rowsOf(stems: readonly number[], size: number): { rowOf: Int32Array; rowCount: number } {
  const counts = new Uint32Array(size)
  for (const stem of stems) counts[stem] = (counts[stem] ?? 0) + 1
  const rowOf = new Int32Array(size)
  let rowCount = 1
  counts.forEach((count, stem) => {
    if (count >= LEAST_CLAUSES) rowOf[stem] = rowCount++
  })
  return { rowOf, rowCount }
}
