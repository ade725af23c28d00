import type { CommentRef } from '../../model/evidence.ts'
import type { FeedbackSource } from './feedbackSource.ts'

/** How a row is named: its number, or "FILE:ROW" where there are several files. */
export function rowName(
  { sourceId, row }: CommentRef,
  sources: ReadonlyMap<string, FeedbackSource>,
): number | string {
  return sources.size > 1 ? `${sources.get(sourceId)?.name ?? sourceId}:${row}` : row
}
