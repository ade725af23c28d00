import { Suspense, use, useSyncExternalStore } from 'react'
import type { FeedbackPort } from '../panels/feedback/feedbackPort.ts'
import { later } from '../ui/later.ts'

const ReadingBanner = later(async () => (await import('./ReadingBanner.tsx')).ReadingBanner)

/** While files are read in the background, every view says how far they are. */
export function BackgroundReadings({ feedback }: { readonly feedback: Promise<FeedbackPort> }) {
  const { unfinished: port } = use(feedback)
  const { background } = useSyncExternalStore(port.subscribe, port.getState)
  if (background.length === 0) return null
  return (
    <Suspense>
      <ReadingBanner readings={background} onCancel={port.cancel} />
    </Suspense>
  )
}
