import { Suspense, useSyncExternalStore } from 'react'
import type { UnfinishedPort } from '../panels/feedback/UnfinishedReading.ts'
import { later } from '../ui/later.ts'

const ReadingBanner = later(async () => (await import('./ReadingBanner.tsx')).ReadingBanner)

/** While files are read in the background, every view says how far they are. */
export function BackgroundReadings({ port }: { readonly port: UnfinishedPort }) {
  const { background } = useSyncExternalStore(port.subscribe, port.getState)
  if (background.length === 0) return null
  return (
    <Suspense>
      <ReadingBanner readings={background} onCancel={port.cancel} />
    </Suspense>
  )
}
