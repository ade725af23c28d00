import type { CommentIndex } from '../comments/commentIndex.ts'
import { wholeMood, type TouchpointMatch } from './matchTouchpoint.ts'
import type { SettledPairs } from './settledPairs.ts'

/**
 * The match of a touchpoint with what is settled: confirmed comments belong to it, with full
 * strength; those confirmed for another touchpoint only, and rejected ones, don't.
 */
export function applySettled(
  match: TouchpointMatch,
  index: CommentIndex,
  settled: SettledPairs,
): TouchpointMatch {
  if (settled.isEmpty) return match
  const confirmed = new Set(settled.confirmed(match.id))
  const rejected = new Set(settled.rejected(match.id))
  const places = new Map<number, number>()
  match.comments.forEach((comment, at) => {
    const isAway = rejected.has(comment) || settled.isSettled(comment)
    if (confirmed.has(comment) || !isAway) places.set(comment, at)
  })
  const comments = Uint32Array.from(new Set([...places.keys(), ...confirmed])).sort()
  const strength = new Float32Array(comments.length)
  const sentiment = new Int16Array(comments.length)
  const label = new Int8Array(comments.length)
  const whole = new Set<number>()
  comments.forEach((comment, to) => {
    const at = places.get(comment)
    strength[to] = confirmed.has(comment) ? 1 : (match.strength[at ?? 0] ?? 0)
    if (at !== undefined) {
      sentiment[to] = match.sentiment[at] ?? 0
      label[to] = match.label[at] ?? 0
      return
    }
    whole.add(comment)
    const where = index.locate(comment)
    if (where === undefined) return
    const mood = wholeMood(where.chunk, where.at)
    sentiment[to] = mood.sentiment
    label[to] = mood.label
  })
  return { ...match, comments, strength, sentiment, label, whole }
}
