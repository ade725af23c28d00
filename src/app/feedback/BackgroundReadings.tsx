import { Suspense, useSyncExternalStore } from 'react'
import { useFeedback } from '../../panels/feedback/useFeedback.ts'
import { later } from '../../ui/later.ts'

const ReadingBanner = later(async () => (await import('./ReadingBanner.tsx')).ReadingBanner)

/** While files are read in the background, every view says how far they are. */
export function BackgroundReadings() {
  const { unfinished: port } = useFeedback()
  const { background } = useSyncExternalStore(port.subscribe, port.getState)
  if (background.length === 0) return null
  return (
    <Suspense>
      <ReadingBanner readings={background} onCancel={port.cancel} />
    </Suspense>
  )
}
