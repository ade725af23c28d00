import type { Shape } from '../lib/drawing/shapes.ts'
import { textShape, touches } from './basicShapes.ts'
import { badge } from './cardShapes.ts'
import { labelBox } from './blueprintLines.ts'
import type { Palette } from './palette.ts'
import type { Box, Scene } from './Scene.ts'

/** Separators above the lanes; none where a line of the service blueprint runs. */
export function laneShapes(scene: Scene, palette: Palette, view: Box): Shape[] {
  const shapes: Shape[] = []
  for (const { y, isBelowLine } of scene.lanes) {
    if (isBelowLine || y < view.y || y > view.y + view.h) continue
    shapes.push({
      kind: 'rect',
      x: 0,
      y: y - 0.5,
      width: scene.width,
      height: 1,
      fill: palette.line,
    })
  }
  return shapes
}

export function blueprintShapes(scene: Scene, palette: Palette, view: Box): Shape[] {
  const shapes: Shape[] = []
  const seen = scene.blueprintLines.filter(({ y }) => y >= view.y - 10 && y <= view.y + view.h + 10)
  for (const { x1, x2, y } of seen) {
    shapes.push({
      kind: 'path',
      d: [
        ['M', x1, y],
        ['L', x2, y],
      ],
      stroke: palette.lineStrong,
      strokeWidth: 1.5,
      dash: [4, 4],
    })
  }
  for (const label of seen.flatMap(({ labels }) => labels)) {
    const { x, y, w: width, h: height } = labelBox(label)
    shapes.push({ kind: 'rect', x, y, width, height, fill: palette.canvas })
    shapes.push(textShape(label, palette))
  }
  return shapes
}

/** Stage heads and step titles. */
export function columnHeadShapes(scene: Scene, palette: Palette, view: Box): Shape[] {
  const shapes: Shape[] = []
  for (const stage of scene.stages) {
    if (!touches(stage, { ...view, y: stage.y, h: stage.h })) continue
    const { x, y, w: width, h: height } = stage
    const box = { kind: 'rect' as const, x, y, width, height, radius: 6 }
    if (stage.isUnplaced) {
      const inset = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }
      shapes.push({ ...box, ...inset, stroke: palette.ink3, dash: [4, 3], fill: palette.canvas })
      shapes.push({ ...textShape(stage.name, palette), fill: palette.ink })
      continue
    }
    shapes.push({ ...box, fill: palette.head }, textShape(stage.name, palette))
    if (stage.count) shapes.push(textShape(stage.count, palette))
    shapes.push(...(stage.more ?? []).map((line) => textShape(line, palette)))
    if (stage.badge) shapes.push(...badge(stage.badge, palette, x, y))
  }
  for (const { x, w, title } of scene.columns) {
    if (x > view.x + view.w || x + w < view.x) continue
    shapes.push(...title.map((line) => textShape(line, palette)))
  }
  return shapes
}

/** Names of the lanes with what they hold. */
export function laneHeadShapes(scene: Scene, palette: Palette, view: Box): Shape[] {
  return scene.lanes
    .filter(({ y, h }) => y <= view.y + view.h && y + h >= view.y)
    .flatMap(({ title, subtitle }) => [...title, ...subtitle])
    .map((line) => textShape(line, palette))
}
