import { createContext, use, useEffect, useState } from 'react'
import { dependentsOf } from '../../model/dependentsOf.ts'
import { kinds } from '../../model/kinds.ts'
import type { Records } from '../../model/records.ts'

/** Another journey of this workspace as it is stored: the organisation's records and its own. */
export interface JourneyElsewhere {
  readonly name: string
  readonly records: Records
}

export type LoadElsewhere = () => Promise<readonly JourneyElsewhere[]>

/** Reads the other journeys; missing: they can't be seen. */
export const ElsewhereContext = createContext<LoadElsewhere | undefined>(undefined)

export type Elsewhere =
  | { readonly state: 'loading' | 'unseen' }
  | {
      readonly state: 'seen'
      /** Those that point to it, and how often. */
      readonly journeys: readonly { readonly name: string; readonly links: number }[]
    }

/** Which other journeys point to a record. */
export function useElsewhere(id: string): Elsewhere {
  const load = use(ElsewhereContext)
  const [elsewhere, setElsewhere] = useState<Elsewhere>({ state: load ? 'loading' : 'unseen' })
  useEffect(() => {
    if (!load) return
    let isWanted = true
    load().then(
      (journeys) => {
        if (isWanted) setElsewhere({ state: 'seen', journeys: naming(journeys, id) })
      },
      () => {
        if (isWanted) setElsewhere({ state: 'unseen' })
      },
    )
    return () => {
      isWanted = false
    }
  }, [load, id])
  return elsewhere
}

function naming(
  journeys: readonly JourneyElsewhere[],
  id: string,
): { readonly name: string; readonly links: number }[] {
  return journeys
    .map(({ name, records }) => ({
      name,
      links: dependentsOf(records, id)
        .filter(({ kind }) => kinds[kind].home === 'journey')
        .reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ links }) => links > 0)
}
