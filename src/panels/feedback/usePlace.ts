import { useState } from 'react'
import { useOpen, useRecord, useSession } from '../../store/useEditor.tsx'
import { type Place, unmatchedPlace } from './LandingList.tsx'

/** Whose comments are read: the selected touchpoint's, until another place is chosen. */
export function usePlace(): readonly [Place, (place: Place) => void] {
  const { session } = useOpen()
  const selected = useRecord(
    'touchpoint',
    useSession(({ selection }) => selection.at(-1)),
  )?.id
  const [seen, setSeen] = useState(selected)
  const [place, setPlace] = useState<Place>(selected)
  if (selected !== seen) {
    setSeen(selected)
    if (selected !== undefined) setPlace(selected)
  }
  const choose = (next: Place): void => {
    setPlace(next)
    const touchpointId = next !== undefined && next !== unmatchedPlace ? [next] : []
    session.select(touchpointId)
  }
  return [place, choose]
}
