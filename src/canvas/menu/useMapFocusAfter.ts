import { useEffect } from 'react'
import type { MapTools } from '../MapTools.ts'

/**
 * Gives the map the focus once the dialog is gone, unless a text is being edited there: the dialog holds the focus
 * until then, and the menu that opened it is gone already.
 */
export function useMapFocusAfter(tools: MapTools): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (!tools.edit.get()) tools.focusWish.set(tools.focusWish.get() + 1)
      })
    },
    [tools],
  )
}
