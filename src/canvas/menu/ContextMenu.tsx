import { Suspense } from 'react'
import { later } from '../../ui/later.ts'
import { useMap } from '../MapTools.ts'
import { useValue } from '../value.ts'

const OpenMenu = later(async () => (await import('./OpenMenu.tsx')).OpenMenu)

/** Fetches the menu before it is asked for. */
export const preloadContextMenu = OpenMenu.preload

/** The context menu of the map, while somebody asks for it. */
export function ContextMenu() {
  const at = useValue(useMap().menu)
  return <Suspense>{at === undefined ? null : <OpenMenu at={at} />}</Suspense>
}
