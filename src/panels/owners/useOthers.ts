import { useCallback, useRef, useState } from 'react'
import type { LoadOthers, OtherJourney } from './OtherJourney.ts'

/** one: this journey alone; loading, failed: it is still the one that is shown. */
export type OthersState = 'one' | 'loading' | 'failed' | 'all'

export interface Others {
  readonly state: OthersState
  /** Empty unless all journeys are shown. */
  readonly journeys: readonly OtherJourney[]
  readonly showAll: () => void
  readonly showOne: () => void
}

const none: readonly OtherJourney[] = []

/** The other journeys of the workspace, read when somebody asks for them, each time anew. */
export function useOthers(load: LoadOthers | undefined): Others {
  const [state, setState] = useState<OthersState>('one')
  const [journeys, setJourneys] = useState<readonly OtherJourney[]>(none)
  const asked = useRef(0)
  const showAll = useCallback(() => {
    if (!load) return
    asked.current += 1
    const turn = asked.current
    setState('loading')
    const arrive = (found: readonly OtherJourney[], next: OthersState): void => {
      // Somebody went back to the one journey, or asked again, while these were read.
      if (turn !== asked.current) return
      setJourneys(found)
      setState(next)
    }
    load().then(
      (found) => arrive(found, 'all'),
      () => arrive(none, 'failed'),
    )
  }, [load])
  const showOne = useCallback(() => {
    asked.current += 1
    setState('one')
    setJourneys(none)
  }, [])
  return { state, journeys, showAll, showOne }
}
