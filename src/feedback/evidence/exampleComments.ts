import type { EvidenceExample } from '../../model/evidence.ts'
import { LABELS, NO_SENTIMENT, textOf, UNSCORED } from '../comments/commentChunk.ts'
import { eachComment } from './eachComment.ts'
import type { EvidenceBase } from './evidenceBase.ts'
import type { MatchedComments } from './matchedComments.ts'
import { refOf } from './refOf.ts'

const MOST_EXAMPLES = 3
/** Bytes of what can be read at a glance. */
const LONGEST_EXAMPLE = 400

/** The most negative of those that can be read at a glance, else the most negative of all; the surest matches first. */
export function exampleComments(
  { index }: EvidenceBase,
  match: MatchedComments,
): EvidenceExample[] {
  const lengths = lengthsOf(index, match)
  const short = best(match, lengths, 1, LONGEST_EXAMPLE)
  const isEnough = short.length === MOST_EXAMPLES
  const long = isEnough ? [] : best(match, lengths, LONGEST_EXAMPLE + 1, Infinity)
  return [...short, ...long].slice(0, MOST_EXAMPLES).map((place) => {
    const comment = match.comments[place] ?? 0
    const where = index.locate(comment)
    return {
      ...refOf(index, comment),
      text: where ? textOf(where.chunk, where.at) : '',
      label: LABELS[match.label[place] ?? UNSCORED] ?? 'unscored',
    }
  })
}

function lengthsOf(index: EvidenceBase['index'], match: MatchedComments): Uint32Array {
  const lengths = new Uint32Array(match.comments.length)
  eachComment(index, match.comments, ({ textOffsets }, at, place) => {
    lengths[place] = (textOffsets[at + 1] ?? 0) - (textOffsets[at] ?? 0)
  })
  return lengths
}

/** The first places in order of those with so many bytes, without sorting the rest. */
function best(match: MatchedComments, lengths: Uint32Array, from: number, to: number): number[] {
  const mood = (place: number): number => {
    const value = match.sentiment[place] ?? 0
    return value === NO_SENTIMENT ? 0 : value
  }
  const isBefore = (a: number, b: number): boolean =>
    (mood(a) - mood(b) || (match.strength[b] ?? 0) - (match.strength[a] ?? 0)) < 0
  const found: number[] = []
  for (let place = 0; place < match.comments.length; place++) {
    const last = found[MOST_EXAMPLES - 1]
    const length = lengths[place] ?? 0
    if (length < from || length > to || (last !== undefined && !isBefore(place, last))) continue
    let at = Math.min(found.length, MOST_EXAMPLES)
    while (at > 0 && isBefore(place, found[at - 1] ?? 0)) at--
    found.splice(at, 0, place)
    found.length = Math.min(found.length, MOST_EXAMPLES)
  }
  return found
}
