import type { EvidenceSource } from '../../model/evidence.ts'
import { writeRows } from '../../model/rowRanges.ts'
import { NEGATIVE, UNSCORED } from '../comments/commentChunk.ts'
import type { EvidenceBase } from './evidenceBase.ts'
import { eachComment } from './eachComment.ts'
import type { MatchedComments } from './matchedComments.ts'

/** The files that the comments come from, with the rows of the negative ones, so that every figure leads back to them. */
export function sourceCounts(
  { index, sources }: EvidenceBase,
  match: MatchedComments,
): EvidenceSource[] {
  const found = new Map<string, { n: number; rows: number[] }>()
  eachComment(index, match.comments, (chunk, at, place) => {
    let counts = found.get(chunk.sourceId)
    if (counts === undefined) {
      counts = { n: 0, rows: [] }
      found.set(chunk.sourceId, counts)
    }
    const label = match.label[place] ?? UNSCORED
    if (label !== UNSCORED) counts.n++
    if (label === NEGATIVE) counts.rows.push(chunk.firstRow + at)
  })
  return [...found].flatMap(([sourceId, counts]) => {
    const source = sources.get(sourceId)
    if (source === undefined) return []
    return {
      sourceId,
      name: source.name,
      ...(source.hash === undefined || source.hash === '' ? {} : { hash: source.hash }),
      rows: source.rows,
      n: counts.n,
      negative: counts.rows.length,
      negativeRows: writeRows(counts.rows),
    }
  })
}
