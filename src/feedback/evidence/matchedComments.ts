import type { TouchpointMatch } from '../matching/matchTouchpoint.ts'

/** The comments that evidence is counted from, ascending, each with its mood there. */
export type MatchedComments = Pick<
  TouchpointMatch,
  'comments' | 'strength' | 'sentiment' | 'label' | 'whole'
>

/** Those of them that pass. */
export function keptOf(
  match: MatchedComments,
  passes: (comment: number, place: number) => boolean,
): MatchedComments {
  const { length } = match.comments
  const places = new Uint32Array(length)
  let count = 0
  for (let place = 0; place < length; place++) {
    if (passes(match.comments[place] ?? 0, place)) places[count++] = place
  }
  if (count === length) return match
  const kept = {
    ...match,
    comments: new Uint32Array(count),
    strength: new Float32Array(count),
    sentiment: new Int16Array(count),
    label: new Int8Array(count),
  }
  for (let at = 0; at < count; at++) {
    const place = places[at] ?? 0
    kept.comments[at] = match.comments[place] ?? 0
    kept.strength[at] = match.strength[place] ?? 0
    kept.sentiment[at] = match.sentiment[place] ?? 0
    kept.label[at] = match.label[place] ?? 0
  }
  return kept
}
