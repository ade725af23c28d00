import { Suspense } from 'react'
import { useSession } from '../store/useEditor.tsx'
import { hasComments } from '../store/shownEvidence.ts'
import { later } from '../ui/later.ts'

const OpenFilter = later(async () => (await import('./OpenFilter.tsx')).OpenFilter)

/** Fetches the filter before somebody opens it. */
export const preloadFilter = OpenFilter.preload

/** The filter of what customers say, where somebody opened it, and always where it is on: figures are of a part then. */
export function FilterRow() {
  const isShown = useSession(
    (state) =>
      hasComments(state) && (state.isFilterOpen === true || state.feedbackFilter !== undefined),
  )
  if (!isShown) return null
  return (
    <Suspense>
      <OpenFilter />
    </Suspense>
  )
}
