import { useEffect, useState } from 'react'
import { type CommentFilter, queryOf } from './commentFilter.ts'
import type { CommentQuery, CommentRow } from './CommentQuery.ts'
import type { CommentPage, MoodCounts } from './feedbackPort.ts'

/** Comments fetched at a time. */
const pageLength = 100

/** The page on which a comment stands. */
export const pageOf = (at: number): number => Math.floor(at / pageLength)

export interface Comments {
  /** How many fit; undefined until it is known. */
  readonly total: number | undefined
  /** How many there are in that place. */
  readonly among: number
  /** Moods of all that fit. */
  readonly moods: MoodCounts | undefined
  readonly rowAt: (at: number) => CommentRow | undefined
}

interface Found extends Pick<CommentPage, 'total' | 'among' | 'moods'> {
  readonly key: string
  readonly pages: ReadonlyMap<number, readonly CommentRow[]>
}

const noMoods: MoodCounts = { negative: 0, neutral: 0, positive: 0, unscored: 0 }

/**
 * The comments that fit a filter, page by page as they come into view.
 * @param version changes whenever the same question may have another answer
 * @param pages first and last page in view
 */
export function useComments(
  ask: (query: CommentQuery) => Promise<CommentPage>,
  filter: CommentFilter,
  version: unknown,
  [firstPage, lastPage]: readonly [number, number],
): Comments {
  const [found, setFound] = useState<Found>()
  const [stale, setStale] = useState({ version, count: 0 })
  if (stale.version !== version) setStale({ version, count: stale.count + 1 })
  // One string for the whole question, so that a filter that is built anew each time asks once.
  const question = JSON.stringify(queryOf(filter, 0, pageLength))
  const key = `${stale.count} ${question}`
  const current = found?.key === key ? found : undefined
  const wanted = Array.from({ length: lastPage - firstPage + 1 }, (_, at) => firstPage + at)
  const missing = wanted.find((page) => !current?.pages.has(page))

  useEffect(() => {
    if (missing === undefined) return undefined
    let isGone = false
    const query = JSON.parse(question) as CommentQuery
    ask({ ...query, offset: missing * pageLength }).then(
      ({ rows, ...counts }) => {
        if (isGone) return
        setFound((before) => {
          const pages =
            before?.key === key ? before.pages : new Map<number, readonly CommentRow[]>()
          return { key, ...counts, pages: new Map(pages).set(missing, rows) }
        })
      },
      () => {
        if (!isGone)
          setFound({ key, total: 0, among: 0, moods: noMoods, pages: new Map([[missing, []]]) })
      },
    )
    return () => {
      isGone = true
    }
  }, [ask, key, question, missing])

  // What was there stays in sight until the answer is there: nothing flickers while words change.
  const shown = current ?? found
  return {
    total: shown?.total,
    among: shown?.among ?? 0,
    moods: shown?.moods,
    rowAt: (at) => shown?.pages.get(pageOf(at))?.[at % pageLength],
  }
}
