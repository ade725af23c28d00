import { useMemo } from 'react'
import type { Session } from '../store/createSession.ts'
import { useSession } from '../store/useEditor.tsx'

export interface Workshop {
  readonly isOn: boolean
  /** Into it, and to the map; or out of it. */
  readonly toggle: () => void
}

/** Whether people work on the map in a room, and the way in and out. */
export function useWorkshop(session: Session): Workshop {
  const isOn = useSession((state) => state.isWorkshop === true)
  return useMemo(
    () => ({
      isOn,
      toggle: () =>
        session.setState(
          isOn ? { isWorkshop: false, mapWish: 'focus' } : { isWorkshop: true, view: 'map' },
        ),
    }),
    [isOn, session],
  )
}
