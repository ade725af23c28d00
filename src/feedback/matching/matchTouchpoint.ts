import {
  NO_SENTIMENT,
  SENTIMENT_STEPS,
  LABELS,
  NEUTRAL,
  MOST_CLAUSES,
  type CommentChunk,
} from '../comments/commentChunk.ts'
import type { CommentIndex } from '../comments/commentIndex.ts'
import { findClues, type FoundClues } from './findClues.ts'
import { labelOfSentiment, MOOD_THRESHOLD } from '../mood/moodOf.ts'
import type { TouchpointWords } from './touchpointWords.ts'

/**
 * From which strength on a comment is taken to speak of a touchpoint. One of the touchpoint's own
 * words or its whole name is enough, however common; of a name, one word is not, unless it is rare
 * and the touchpoint has no other words.
 */
export const MATCH_THRESHOLD = 0.5

/** The comments that speak of a touchpoint, ascending, each with its mood there. */
export interface TouchpointMatch {
  id: string
  comments: Uint32Array
  strength: Float32Array
  /** in steps of 1/10,000, or NO_SENTIMENT */
  sentiment: Int16Array
  /** place in LABELS */
  label: Int8Array
  /** those that count with the mood of the whole comment, because no words of it were found; missing: none */
  whole?: ReadonlySet<number>
}

interface Mood {
  sentiment: number
  label: number
}

/** The mood of the whole comment. */
export function wholeMood(chunk: CommentChunk, at: number): Mood {
  return { sentiment: chunk.sentiment[at] ?? NO_SENTIMENT, label: chunk.label[at] ?? 0 }
}

/**
 * The mood of the clauses that hold the touchpoint's words: the mean of those that have any. What a clause
 * without a mood of its own takes over from others is settled where it is read (`clauseMoods`).
 */
export function clauseMood(chunk: CommentChunk, at: number, clauses: number): Mood {
  const from = chunk.clauseOffsets[at] ?? 0
  const count = (chunk.clauseOffsets[at + 1] ?? 0) - from
  if (count <= 1 || chunk.sentiment[at] === NO_SENTIMENT) return wholeMood(chunk, at)
  let sum = 0
  let moods = 0
  for (let clause = 0; clause < count; clause++) {
    if ((clauses & (1 << Math.min(clause, MOST_CLAUSES - 1))) === 0) continue
    const sentiment = chunk.clauseSentiment[from + clause] ?? NO_SENTIMENT
    if (Math.abs(sentiment) < MOOD_THRESHOLD * SENTIMENT_STEPS) continue
    sum += sentiment
    moods++
  }
  if (moods === 0) return { sentiment: 0, label: NEUTRAL }
  const sentiment = Math.round(sum / moods)
  return { sentiment, label: LABELS.indexOf(labelOfSentiment(sentiment / SENTIMENT_STEPS)) }
}

const NOTHING: FoundClues = {
  comments: new Uint32Array(0),
  strength: new Float32Array(0),
  clauses: new Uint32Array(0),
}

/** The comments that either of two found, each with the greater strength, from the threshold on; ascending. */
function united(words: FoundClues, further: FoundClues): FoundClues {
  const comments: number[] = []
  const strength: number[] = []
  const clauses: number[] = []
  const take = (found: FoundClues, at: number): void => {
    const own = found.strength[at] ?? 0
    const last = comments.length - 1
    if (own < MATCH_THRESHOLD) return
    if (comments[last] === found.comments[at]) {
      strength[last] = Math.max(strength[last] ?? 0, own)
      return
    }
    comments.push(found.comments[at] ?? 0)
    strength.push(own)
    clauses.push(found.clauses[at] ?? 0)
  }
  // Words first: they say in which clauses it is spoken of; where they are too weak to, the model does.
  let at = 0
  let other = 0
  while (at < words.comments.length || other < further.comments.length) {
    const isNext = (words.comments[at] ?? Infinity) <= (further.comments[other] ?? Infinity)
    if (isNext) take(words, at++)
    else take(further, other++)
  }
  return {
    comments: Uint32Array.from(comments),
    strength: Float32Array.from(strength),
    clauses: Uint32Array.from(clauses),
  }
}

/** Which comments speak of one touchpoint by its words and its name, and by what else was found for it. */
export function matchTouchpoint(
  index: CommentIndex,
  touchpoint: TouchpointWords,
  further: FoundClues = NOTHING,
): TouchpointMatch {
  const { comments, strength, clauses } = united(findClues(index, touchpoint), further)
  const sentiment = new Int16Array(comments.length)
  const label = new Int8Array(comments.length)
  comments.forEach((comment, at) => {
    const where = index.locate(comment)
    if (where === undefined) return
    const mood = clauseMood(where.chunk, where.at, clauses[at] ?? 0)
    sentiment[at] = mood.sentiment
    label[at] = mood.label
  })
  return { id: touchpoint.id, comments, strength, sentiment, label }
}
