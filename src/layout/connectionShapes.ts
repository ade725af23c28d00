import type { Shape } from '../lib/shapes.ts'
import { textShape, touches } from './basicShapes.ts'
import type { Palette } from './palette.ts'
import type { Box, Scene } from './Scene.ts'

/** Lines first, then arrow heads, then labels, so that no line crosses a label. */
export function connectionShapes(scene: Scene, palette: Palette, view: Box): Shape[] {
  const seen = scene.connections.filter(({ box }) => touches(box, view))
  const shapes: Shape[] = []
  for (const { kind, d, arrow } of seen) {
    const isDrawn = kind === 'drawn'
    const color = isDrawn ? palette.connection : palette.connectionSoft
    shapes.push({ kind: 'path', d, stroke: color, strokeWidth: isDrawn ? 1.6 : 1, cap: 'round' })
    shapes.push({ kind: 'path', d: arrow, fill: color })
  }
  for (const { label } of seen) {
    if (!label) continue
    const { x, y, w, h } = label.box
    shapes.push({ kind: 'rect', x, y, width: w, height: h, radius: 4, fill: palette.canvas })
    shapes.push(textShape(label.line, palette))
  }
  return shapes
}
