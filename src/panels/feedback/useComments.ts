import { useEffect, useState } from 'react'
import type { MoodLabel } from '../../model/evidence.ts'
import type { Place } from './LandingList.tsx'
import { unmatchedPlace } from './LandingList.tsx'
import type { CommentPage, CommentQuery, CommentRow, CommentScope } from './feedbackPort.ts'

/** Comments fetched at a time. */
const pageLength = 100

/** The page on which a comment stands. */
export const pageOf = (at: number): number => Math.floor(at / pageLength)

export interface CommentFilter {
  readonly place: Place
  readonly label?: MoodLabel | undefined
  readonly search?: string | undefined
}

export interface Comments {
  /** How many fit; undefined until it is known. */
  readonly total: number | undefined
  readonly rowAt: (at: number) => CommentRow | undefined
}

interface Found {
  readonly key: string
  readonly total: number
  readonly pages: ReadonlyMap<number, readonly CommentRow[]>
}

function scopeOf(place: Place): CommentScope {
  if (place === undefined) return { isAll: true }
  return place === unmatchedPlace ? { isUnmatched: true } : { touchpointId: place }
}

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
  const { place, label, search } = filter
  const key = JSON.stringify([place ?? null, label, search, stale.count])
  const current = found?.key === key ? found : undefined
  const wanted = Array.from({ length: lastPage - firstPage + 1 }, (_, at) => firstPage + at)
  const missing = wanted.find((page) => !current?.pages.has(page))

  useEffect(() => {
    if (missing === undefined) return undefined
    let isGone = false
    const query: CommentQuery = {
      scope: scopeOf(place),
      ...(label === undefined ? {} : { label }),
      ...(search === undefined || search === '' ? {} : { search }),
      offset: missing * pageLength,
      limit: pageLength,
    }
    ask(query).then(
      ({ total, rows }) => {
        if (isGone) return
        setFound((before) => {
          const pages =
            before?.key === key ? before.pages : new Map<number, readonly CommentRow[]>()
          return { key, total, pages: new Map(pages).set(missing, rows) }
        })
      },
      () => {
        if (!isGone) setFound({ key, total: 0, pages: new Map([[missing, []]]) })
      },
    )
    return () => {
      isGone = true
    }
  }, [ask, key, missing, place, label, search])

  // What was there stays in sight until the answer is there: nothing flickers while words change.
  const shown = current ?? found
  return {
    total: shown?.total,
    rowAt: (at) => shown?.pages.get(pageOf(at))?.[at % pageLength],
  }
}
