import type { CommentRef } from '../../model/evidence.ts'
import type { CommentIndex } from '../comments/commentIndex.ts'

/** Where a comment stands. */
export function refOf(index: CommentIndex, comment: number): CommentRef {
  const where = index.locate(comment)
  return {
    sourceId: where?.chunk.sourceId ?? '',
    row: (where?.chunk.firstRow ?? 0) + (where?.at ?? 0),
  }
}
