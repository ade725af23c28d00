import type { Shape } from '../lib/drawing/shapes.ts'
import { textShape, touches } from './basicShapes.ts'
import type { LensPaint } from './LensPaint.ts'
import type { Palette } from './palette.ts'
import type { Box, ConnectionBox, Scene } from './Scene.ts'

/** Lines first, then arrow heads, then labels, so that no line crosses a label. */
export function connectionShapes(
  scene: Scene,
  palette: Palette,
  view: Box,
  lens?: LensPaint,
): Shape[] {
  const seen = scene.connections.filter(({ box }) => touches(box, view))
  const shapes: Shape[] = []
  const add = ({ fromId, toId }: ConnectionBox, drawn: Shape[]): void => {
    shapes.push(...(lens?.soften(drawn, palette, fromId, toId) ?? drawn))
  }
  for (const connection of seen) {
    const { kind, d, arrow } = connection
    const isDrawn = kind === 'drawn'
    const color = isDrawn ? palette.connection : palette.connectionSoft
    add(connection, [
      { kind: 'path', d, stroke: color, strokeWidth: isDrawn ? 1.6 : 1, cap: 'round' },
      { kind: 'path', d: arrow, fill: color },
    ])
  }
  for (const connection of seen) {
    const { label } = connection
    if (!label) continue
    const { x, y, w, h } = label.box
    add(connection, [
      { kind: 'rect', x, y, width: w, height: h, radius: 4, fill: palette.canvas },
      textShape(label.line, palette),
    ])
  }
  return shapes
}
