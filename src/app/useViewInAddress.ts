import { useEffect } from 'react'
import type { View } from '../store/createSession.ts'
import { endLater } from './endLater.ts'
import type { OpenJourney } from './openJourney.ts'
import { goTo } from './useRoute.ts'

/** The view and the map's lens stand in the address and in the session: whichever changes, the other follows. */
export function useViewInAddress(journey: OpenJourney, view: View): void {
  const { session, journeyId } = journey
  useEffect(() => {
    session.setState({ view })
    return session.subscribe((state, previous) => {
      if (state.view !== previous.view && state.view !== view)
        goTo({ page: 'journey', journeyId, view: state.view })
    })
  }, [session, journeyId, view])
  useEffect(() => {
    const coming = import('./lensInAddress.ts').then(({ lensInAddress }) => lensInAddress(journey))
    // Without its code the lens stands in the session alone.
    return endLater(coming, () => undefined)
  }, [journey])
}
