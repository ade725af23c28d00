import type { CommentIndex } from '../comments/commentIndex.ts'
import type { FeedbackSource } from '../comments/feedbackSource.ts'
import { touchpointOfCell } from './touchpointOfCell.ts'
import type { TouchpointWords } from './touchpointWords.ts'

/** The comments that a column of their file gives to a touchpoint, by its id. */
export function columnComments(
  index: CommentIndex,
  sources: ReadonlyMap<string, FeedbackSource>,
  touchpoints: readonly TouchpointWords[],
): Map<string, number[]> {
  const idOf = touchpointOfCell(touchpoints)
  const found = new Map<string, number[]>()
  const lists = new Map<string, (number[] | undefined)[]>()
  const listsOf = (sourceId: string): (number[] | undefined)[] => {
    const known = lists.get(sourceId)
    if (known) return known
    const names = sources.get(sourceId)?.touchpoints ?? []
    const own = names.map((name) => {
      const id = idOf(name)
      if (id === undefined) return undefined
      const list = found.get(id) ?? []
      found.set(id, list)
      return list
    })
    lists.set(sourceId, own)
    return own
  }
  let first = 0
  for (const chunk of index.chunks) {
    const own = listsOf(chunk.sourceId)
    if (own.some((list) => list !== undefined)) {
      for (let at = 0; at < chunk.count; at++) own[chunk.touchpoint[at] ?? -1]?.push(first + at)
    }
    first += chunk.count
  }
  return found
}
