import { useEffect } from 'react'
import type { View } from '../store/createSession.ts'
import type { OpenJourney } from './openJourney.ts'
import { goTo } from './useRoute.ts'

/** The view stands in the address and in the session: whichever changes, the other follows. */
export function useViewInAddress({ session, journeyId }: OpenJourney, view: View): void {
  useEffect(() => {
    session.setState({ view })
    return session.subscribe((state, previous) => {
      if (state.view !== previous.view && state.view !== view)
        goTo({ page: 'journey', journeyId, view: state.view })
    })
  }, [session, journeyId, view])
}
