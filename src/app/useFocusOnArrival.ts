import { useLayoutEffect } from 'react'
import type { Session } from '../store/createSession.ts'

/** Who comes to the map from elsewhere in the app has often lost the focus on the way: the map takes it then. */
export function useFocusOnArrival(session: Session, isArriving: boolean): void {
  useLayoutEffect(() => {
    if (isArriving && document.activeElement === document.body)
      session.setState({ mapWish: 'focus' })
  }, [session, isArriving])
}
