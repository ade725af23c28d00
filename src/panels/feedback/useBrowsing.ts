import { useEffect, useState } from 'react'
import type { FeedbackWish } from '../../store/createSession.ts'
import { useOpen, useRecord, useSession } from '../../store/useEditor.tsx'
import { type Place, unmatchedPlace } from './LandingList.tsx'
import { type CommentNarrowing, without } from './commentFilter.ts'

export interface Browsing {
  /** Whose comments are read: the selected touchpoint's, until another place is chosen. */
  readonly place: Place
  readonly choose: (place: Place) => void
  readonly narrowing: CommentNarrowing
  readonly narrow: (narrowing: CommentNarrowing) => void
}

/** Which comments are read. What somebody asked for elsewhere, "the negative ones of this", is shown as soon as it is. */
export function useBrowsing(): Browsing {
  const { session } = useOpen()
  const selected = useRecord(
    'touchpoint',
    useSession(({ selection }) => selection.at(-1)),
  )?.id
  const wish = useSession(({ feedbackWish }) => feedbackWish)
  const [seen, setSeen] = useState<{ selected?: string | undefined; wish?: FeedbackWish }>({})
  const [place, setPlace] = useState<Place>(selected)
  const [narrowing, narrow] = useState<CommentNarrowing>({})
  const go = (next: Place): void => {
    setPlace(next)
    // Themes belong to a place; everything else may narrow any.
    if (next !== place) narrow(without(narrowing, ['theme']))
  }
  if (selected !== seen.selected || wish !== seen.wish) {
    setSeen({ selected, ...(wish ? { wish } : {}) })
    if (wish && wish !== seen.wish) {
      const { touchpointId, ...figures } = wish
      setPlace(touchpointId)
      narrow(figures)
    } else if (selected !== undefined && selected !== seen.selected) go(selected)
  }
  useEffect(() => {
    if (wish) session.setState({ feedbackWish: undefined })
  }, [session, wish])
  return {
    place,
    narrowing,
    narrow,
    choose: (next) => {
      go(next)
      const touchpointId = next !== undefined && next !== unmatchedPlace ? [next] : []
      session.select(touchpointId)
    },
  }
}
