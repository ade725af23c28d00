import {
  NO_SENTIMENT,
  SENTIMENT_STEPS,
  LABELS,
  type CommentChunk,
} from '../comments/commentChunk.ts'
import { MOST_CLAUSES, type CommentIndex } from '../comments/commentIndex.ts'
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
  /** all that was found, below the threshold too */
  found: FoundClues
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
 * The mood of the clauses that hold the touchpoint's words: the mean of those that have any. Where
 * they have none ("They called on Monday.") the mood lies elsewhere in the comment, and that of the
 * whole is taken.
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
  if (moods === 0) return wholeMood(chunk, at)
  const sentiment = Math.round(sum / moods)
  return { sentiment, label: LABELS.indexOf(labelOfSentiment(sentiment / SENTIMENT_STEPS)) }
}

/** Which comments speak of one touchpoint by its words and its name. */
export function matchTouchpoint(index: CommentIndex, touchpoint: TouchpointWords): TouchpointMatch {
  const found = findClues(index, touchpoint)
  const places: number[] = []
  found.strength.forEach((strength, at) => {
    if (strength >= MATCH_THRESHOLD) places.push(at)
  })
  const comments = Uint32Array.from(places, (at) => found.comments[at] ?? 0)
  const sentiment = new Int16Array(places.length)
  const label = new Int8Array(places.length)
  places.forEach((place, at) => {
    const where = index.locate(found.comments[place] ?? 0)
    if (where === undefined) return
    const mood = clauseMood(where.chunk, where.at, found.clauses[place] ?? 0)
    sentiment[at] = mood.sentiment
    label[at] = mood.label
  })
  const strength = Float32Array.from(places, (at) => found.strength[at] ?? 0)
  return { id: touchpoint.id, comments, strength, sentiment, label, found }
}
