import type { Shape } from '../lib/drawing/shapes.ts'
import { cardShapes, chipShapes } from './cardShapes.ts'
import { connectionShapes } from './connectionShapes.ts'
import { feelingShapes } from './feelingShapes.ts'
import { findCells } from './findCells.ts'
import { blueprintShapes, columnHeadShapes, laneHeadShapes, laneShapes } from './groundShapes.ts'
import type { LensPaint } from './LensPaint.ts'
import { overviewShapes, softSummary } from './overviewShapes.ts'
import type { Palette } from './palette.ts'
import type { Box, CellBox, Scene } from './Scene.ts'
import { summaryShapes } from './summaryShapes.ts'

/**
 * Which layer of the map: `ground` is everything but the cards (`lanes`, `columnHeads` and `laneHeads`
 * together); `cards` in full; `overview` are cards as flat boxes in their owner's colour with the
 * feedback bar and without text, for a zoom under 0.4.
 */
export type MapPart = 'ground' | 'lanes' | 'columnHeads' | 'laneHeads' | 'cards' | 'overview'

/** The drawing list of one layer; with `view`, only of what that rectangle touches; with a lens, seen through it. */
export function mapShapes(
  scene: Scene,
  palette: Palette,
  part: MapPart,
  view?: Box,
  lens?: LensPaint,
): Shape[] {
  const seen = view ?? { x: 0, y: 0, w: scene.width, h: scene.height }
  switch (part) {
    case 'ground':
      return [
        ...lanesPart(scene, palette, seen, lens),
        ...columnHeadShapes(scene, palette, seen),
        ...laneHeadShapes(scene, palette, seen),
      ]
    case 'lanes':
      return lanesPart(scene, palette, seen, lens)
    case 'columnHeads':
      return columnHeadShapes(scene, palette, seen)
    case 'laneHeads':
      return laneHeadShapes(scene, palette, seen)
    case 'cards':
      return cardsPart(scene, palette, seen, lens)
    case 'overview':
      return overviewShapes(scene, palette, findCells(scene, grown(seen)), lens)
  }
}

function lanesPart(scene: Scene, palette: Palette, view: Box, lens?: LensPaint): Shape[] {
  return [
    ...laneShapes(scene, palette, view),
    ...blueprintShapes(scene, palette, view),
    ...feelingShapes(scene, palette, view, lens),
    ...connectionShapes(scene, palette, view, lens),
  ]
}

function cardsPart(scene: Scene, palette: Palette, view: Box, lens?: LensPaint): Shape[] {
  const shapes: Shape[] = []
  const cardOf = lens?.card ?? cardShapes
  for (const cell of findCells(scene, grown(view))) {
    for (const id of cell.cardIds) {
      const card = scene.cards.get(id)
      if (card) shapes.push(...cardOf(card, palette))
    }
    shapes.push(...chipsOf(cell, palette, lens))
  }
  return shapes
}

/** What a computed lane says in one place, and what a collapsed one holds. */
export function chipsOf(cell: CellBox, palette: Palette, lens?: LensPaint): Shape[] {
  const { chips, stepId, summary } = cell
  const short = summary ? summaryShapes(summary, palette) : []
  const shapes = chips.flatMap((chip) => chipShapes(chip, palette))
  if (!lens) return [...short, ...shapes]
  const soft = summary ? softSummary(short, palette, summary, lens) : short
  return [...soft, ...lens.soften(shapes, palette, stepId)]
}

/** With the badges and shadows that stick out of a cell. */
function grown({ x, y, w, h }: Box): Box {
  return { x: x - 10, y: y - 10, w: w + 20, h: h + 20 }
}
