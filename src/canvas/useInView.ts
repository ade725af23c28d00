import { useLayoutEffect, useState } from 'react'
import { findCards } from '../layout/findCards.ts'
import { findCells } from '../layout/findCells.ts'
import type { CellBox, Scene } from '../layout/Scene.ts'
import { overviewZoom, seenBox } from './viewport/Viewport.ts'
import type { ViewportStore } from './viewport/createViewport.ts'

export interface InView {
  readonly cells: readonly CellBox[]
  /** Of high stacks only those that are seen. */
  readonly cardIds: readonly string[]
}

const nothing: InView = { cells: [], cardIds: [] }
/** Px of the map around the pane: about one cell. */
const overscan = 180

/**
 * The cells and cards in view and one more all around, renewed only when others come in and the map rests: until
 * then the ground draws what comes into view. None in the overview.
 */
export function useInView(viewport: ViewportStore, scene: Scene): InView {
  const [inView, setInView] = useState(nothing)
  useLayoutEffect(
    () =>
      viewport.subscribe((now, isResting) => {
        if (!isResting) return
        const found =
          now.zoom < overviewZoom
            ? nothing
            : foundIn(scene, seenBox(now, viewport.pane(), overscan))
        setInView((before) => keptOf(before, found))
      }),
    [viewport, scene],
  )
  return inView
}

function foundIn(scene: Scene, box: ReturnType<typeof seenBox>): InView {
  return { cells: findCells(scene, box), cardIds: findCards(scene, box).map(({ id }) => id) }
}

/** What is as it was stays the same object, so that nothing renders by it. */
function keptOf(before: InView, found: InView): InView {
  const cells = isSameList(before.cells, found.cells) ? before.cells : found.cells
  const cardIds = isSameList(before.cardIds, found.cardIds) ? before.cardIds : found.cardIds
  return cells === before.cells && cardIds === before.cardIds ? before : { cells, cardIds }
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at])
}
