import { LABELS, NO_SENTIMENT, SENTIMENT_STEPS } from '../comments/commentChunk.ts'
import { labelOfSentiment } from '../mood/moodOf.ts'
import type { MatchedComments } from './matchedComments.ts'

/** In `label`, while moods are gathered: none yet, and not all the same. */
const NONE = -1
const MIXED = -2

/** What is gathered of each comment, in the order of comments. */
interface Gathered {
  readonly sum: Int32Array
  readonly moods: Uint16Array
  readonly label: Int8Array
  readonly strength: Float32Array
  /** 0: not by the whole comment everywhere */
  readonly byWhole: Uint8Array
}

/**
 * The comments of several touchpoints, each once: with the mean mood of what it says at each of them, the label by
 * that mean; where it has no mood but a label, as from a score, with that.
 */
export function mergedMatch(matches: readonly MatchedComments[]): MatchedComments {
  const { comments, placeOf } = union(matches)
  const gathered: Gathered = {
    sum: new Int32Array(comments.length),
    moods: new Uint16Array(comments.length),
    label: new Int8Array(comments.length).fill(NONE),
    strength: new Float32Array(comments.length),
    byWhole: new Uint8Array(comments.length).fill(1),
  }
  for (const match of matches) gather(gathered, match, placeOf)
  const { sum, moods, label, strength, byWhole } = gathered
  const sentiment = new Int16Array(comments.length)
  for (let place = 0; place < comments.length; place++) {
    const count = moods[place] ?? 0
    const mean = count === 0 ? NO_SENTIMENT : Math.round((sum[place] ?? 0) / count)
    sentiment[place] = mean
    if (label[place] === MIXED) label[place] = labelOf(mean)
  }
  const whole = new Set(comments.filter((_, place) => byWhole[place] === 1))
  return { comments, strength, sentiment, label, whole }
}

/** All their comments, ascending, and the place of each. */
function union(matches: readonly MatchedComments[]): {
  comments: Uint32Array
  placeOf: Int32Array
} {
  const end = Math.max(0, ...matches.map(({ comments }) => (comments.at(-1) ?? -1) + 1))
  const placeOf = new Int32Array(end).fill(NONE)
  let count = 0
  for (const { comments } of matches) {
    for (const comment of comments) {
      if (placeOf[comment] === NONE) count++
      placeOf[comment] = 0
    }
  }
  const comments = new Uint32Array(count)
  let place = 0
  for (let comment = 0; comment < end; comment++) {
    if (placeOf[comment] === NONE) continue
    placeOf[comment] = place
    comments[place++] = comment
  }
  return { comments, placeOf }
}

function gather(
  { sum, moods, label, strength, byWhole }: Gathered,
  match: MatchedComments,
  placeOf: Int32Array,
): void {
  for (let at = 0; at < match.comments.length; at++) {
    const comment = match.comments[at] ?? 0
    const place = placeOf[comment] ?? 0
    const mood = match.sentiment[at] ?? NO_SENTIMENT
    if (mood !== NO_SENTIMENT) {
      sum[place] = (sum[place] ?? 0) + mood
      moods[place] = (moods[place] ?? 0) + 1
    }
    const own = match.label[at] ?? 0
    if (label[place] === NONE) label[place] = own
    else if (label[place] !== own) label[place] = MIXED
    strength[place] = Math.max(strength[place] ?? 0, match.strength[at] ?? 0)
    if (match.whole?.has(comment) !== true) byWhole[place] = 0
  }
}

const labelOf = (sentiment: number): number =>
  LABELS.indexOf(
    sentiment === NO_SENTIMENT ? 'unscored' : labelOfSentiment(sentiment / SENTIMENT_STEPS),
  )
