import type { CommentChunk } from '../comments/commentChunk.ts'
import type { CommentIndex } from '../comments/commentIndex.ts'
import { clauseMood } from '../matching/matchTouchpoint.ts'

/** A comment as one that a touchpoint is compared with. */
export interface DrawnMood {
  /** words of its text, 0 without one */
  words: number
  /** place in LABELS */
  label: number
}

/**
 * How comment number `comment` counts where it does not speak of a touchpoint: by the mood of one clause
 * too, the one that holds the word number `row mod words`, counted from 0. A clause is another reading
 * than a whole comment, negative more often, so only clauses may be held against clauses; rows spread
 * the draw evenly over the words, as the words of touchpoints are.
 */
export function drawnMood(
  index: CommentIndex,
  { chunk, at }: { chunk: CommentChunk; at: number },
  comment: number,
): DrawnMood {
  const from = index.offsets[comment] ?? 0
  const words = (index.offsets[comment + 1] ?? 0) - from
  const clause = words === 0 ? 0 : (index.clauses[from + ((chunk.firstRow + at) % words)] ?? 0)
  return { words, label: clauseMood(chunk, at, 1 << clause).label }
}
