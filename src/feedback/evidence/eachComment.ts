import type { CommentChunk } from '../comments/commentChunk.ts'
import type { CommentIndex } from '../comments/commentIndex.ts'

/** Where a comment stands: its chunk, its place there, and its place in the list that is gone through. */
export type VisitComment = (chunk: CommentChunk, at: number, place: number) => void

/** Goes through comments (ascending) without looking up the chunk of each. */
export function eachComment(
  { chunks }: CommentIndex,
  comments: Uint32Array,
  visit: VisitComment,
): void {
  let number = 0
  let first = 0
  for (let place = 0; place < comments.length; place++) {
    const comment = comments[place] ?? 0
    let chunk = chunks[number]
    while (chunk !== undefined && comment >= first + chunk.count) {
      first += chunk.count
      chunk = chunks[++number]
    }
    if (chunk === undefined) return
    visit(chunk, comment - first, place)
  }
}
