import type { Shape } from '../lib/drawing/shapes.ts'
import type { LensPaint } from './LensPaint.ts'
import { mapShapes } from './mapShapes.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './Scene.ts'
import { sliceScene } from './sliceScene.ts'

export interface ExportPicture {
  /** px at scale 1 */
  readonly width: number
  readonly height: number
  /** later ones on top; drawn from 0, 0 */
  readonly shapes: readonly Shape[]
}

/**
 * The map as a picture in full detail: all of it, or the columns and lanes of a selection with their
 * heads (see `sliceScene`). The ground is transparent: paint `palette.canvas` first.
 */
export function exportScene(
  scene: Scene,
  palette: Palette,
  selection?: ReadonlySet<string>,
  lens?: LensPaint,
): ExportPicture {
  const part = selection ? sliceScene(scene, selection) : scene
  const shapes = [
    ...mapShapes(part, palette, 'ground', undefined, lens),
    ...mapShapes(part, palette, 'cards', undefined, lens),
  ]
  return { width: part.width, height: part.height, shapes }
}
