import type { CommentIndex } from '../comments/commentIndex.ts'
import type { FeedbackSource } from '../comments/feedbackSource.ts'
import type { Settled, SettledComment } from './settled.ts'

/** Settled rows as comments of the index; those whose source or row is not there are left out. */
export function locateSettled(
  index: CommentIndex,
  sources: ReadonlyMap<string, FeedbackSource>,
  rows: readonly Settled[],
): SettledComment[] {
  const firsts = new Map<string, number>()
  let comment = 0
  for (const chunk of index.chunks) {
    if (!firsts.has(chunk.sourceId)) firsts.set(chunk.sourceId, comment)
    comment += chunk.count
  }
  return rows.flatMap(({ sourceId, row, touchpointId, is }) => {
    const first = firsts.get(sourceId)
    const last = sources.get(sourceId)?.rows ?? 0
    if (first === undefined || row < 1 || row > last || first + row > index.count) return []
    return { comment: first + row - 1, touchpointId, is }
  })
}
