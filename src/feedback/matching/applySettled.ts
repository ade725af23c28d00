import type { CommentIndex } from '../comments/commentIndex.ts'
import { wholeMood, type TouchpointMatch } from './matchTouchpoint.ts'
import type { SettledComment } from './settled.ts'

/**
 * The match of a touchpoint with what people settled: confirmed comments belong to it, with full
 * strength; those confirmed for another touchpoint only, and rejected ones, don't.
 */
export function applySettled(
  match: TouchpointMatch,
  index: CommentIndex,
  settled: readonly SettledComment[],
): TouchpointMatch {
  const confirmed = new Set<number>()
  const away = new Set<number>()
  for (const { comment, touchpointId, is } of settled) {
    const isOwn = touchpointId === match.id
    if (is === 'confirmed') (isOwn ? confirmed : away).add(comment)
    else if (isOwn) away.add(comment)
  }
  if (confirmed.size + away.size === 0) return match
  const places = new Map(Array.from(match.comments, (comment, at) => [comment, at]))
  const comments = [...new Set([...places.keys(), ...confirmed])]
    .filter((comment) => confirmed.has(comment) || !away.has(comment))
    .sort((a, b) => a - b)
  const moods = comments.map((comment) => {
    const at = places.get(comment)
    if (at !== undefined)
      return { sentiment: match.sentiment[at] ?? 0, label: match.label[at] ?? 0 }
    const where = index.locate(comment)
    return where ? wholeMood(where.chunk, where.at) : { sentiment: 0, label: 0 }
  })
  return {
    ...match,
    whole: new Set(comments.filter((comment) => !places.has(comment))),
    comments: Uint32Array.from(comments),
    strength: Float32Array.from(comments, (comment) =>
      confirmed.has(comment) ? 1 : (match.strength[places.get(comment) ?? -1] ?? 0),
    ),
    sentiment: Int16Array.from(moods, ({ sentiment }) => sentiment),
    label: Int8Array.from(moods, ({ label }) => label),
  }
}
