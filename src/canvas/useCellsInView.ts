import { useEffect, useState } from 'react'
import { findCells } from '../layout/findCells.ts'
import type { CellBox, Scene } from '../layout/Scene.ts'
import { overviewZoom, seenBox } from './viewport/Viewport.ts'
import type { ViewportStore } from './viewport/createViewport.ts'

const none: readonly CellBox[] = []
/** Px of the map around the pane: about one cell. */
const overscan = 180

/**
 * The cells in view and one more all around, renewed only when others come in and the map rests: until then the
 * ground draws what comes into view. None in the overview.
 */
export function useCellsInView(viewport: ViewportStore, scene: Scene): readonly CellBox[] {
  const [cells, setCells] = useState<readonly CellBox[]>(none)
  useEffect(
    () =>
      viewport.subscribe((now, isResting) => {
        if (!isResting) return
        const found =
          now.zoom < overviewZoom ? none : findCells(scene, seenBox(now, viewport.pane(), overscan))
        setCells((before) => (isSame(before, found) ? before : found))
      }),
    [viewport, scene],
  )
  return cells
}

/** Cells in view are always a rectangle: its corners tell it. */
function isSame(a: readonly CellBox[], b: readonly CellBox[]): boolean {
  return a.length === b.length && a[0] === b[0] && a.at(-1) === b.at(-1)
}
