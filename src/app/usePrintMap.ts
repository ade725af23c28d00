import { useEffect } from 'react'
import type { View } from '../store/createSession.ts'
import { afterPicture } from '../ui/afterPicture.ts'
import type { OpenJourney } from './openJourney.ts'

/**
 * While the journey is open, the browser's own print command prints its map on one page, not the screen. What
 * that needs is loaded once the editor stands: `beforeprint` leaves no time for it. Owners and the map as text have pages of
 * their own.
 */
export function usePrintMap(journey: OpenJourney, view: View): void {
  const hasOwnPages = view === 'owners' || view === 'text'
  useEffect(() => {
    if (hasOwnPages) return undefined
    let isGone = false
    let stop: (() => void) | undefined
    const load = async (): Promise<void> => {
      await afterPicture()
      const [{ printInstead }, { pictureOf }] = await Promise.all([
        import('./printMap.ts'),
        import('./exportService.ts'),
      ])
      if (!isGone) stop = printInstead(() => pictureOf(journey, { part: 'whole' }))
    }
    // Without it the screen is printed: nothing is lost.
    load().catch(() => {})
    return () => {
      isGone = true
      stop?.()
    }
  }, [journey, hasOwnPages])
}
