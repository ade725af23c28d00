import { Suspense } from 'react'
import { useSession } from '../store/useEditor.tsx'
import { later } from '../ui/later.ts'
import { preloadLook } from './useLook.ts'

const LensPanel = later(async () => (await import('./lens/LensPanel.tsx')).LensPanel)

/** Fetches lenses before somebody puts one on. */
export async function preloadLens(): Promise<void> {
  await Promise.all([preloadLook(), LensPanel.preload()])
}

/** The lenses, where somebody opened them, and what is seen through the one that is on. */
export function LensRow() {
  const isShown = useSession(({ isLensOpen, lens }) => isLensOpen === true || lens !== undefined)
  if (!isShown) return null
  return (
    <Suspense>
      <LensPanel />
    </Suspense>
  )
}
