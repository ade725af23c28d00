import type { Box, Scene } from '../../layout/Scene.ts'
import { type Size, type Viewport, seenBox } from '../viewport/Viewport.ts'

/** What the ground shows: for which viewport it was painted, and how much of the map it holds. */
export interface Painting {
  readonly viewport: Viewport
  readonly box: Box
}

/** Px that the painting is larger than the pane on every side. */
export const margin = 256
/** Between two paintings of one zoom gesture, ms: in between the old one is stretched. */
const leastPause = 90

/** Whether the ground must be painted anew, rather than moved. `since` is ms since the last painting. */
export function isPaintingDue(
  painted: Painting | undefined,
  now: Viewport,
  pane: Size,
  scene: Scene,
  isResting: boolean,
  since: number,
): boolean {
  if (!painted) return true
  const isSameZoom = painted.viewport.zoom === now.zoom
  if (isResting && (!isSameZoom || !isWholeShift(painted.viewport, now))) return true
  if (holds(painted.box, inside(seenBox(now, pane), scene))) return false
  return isSameZoom || isResting || since > leastPause
}

/** The CSS transform that shows a painting for one viewport at another. */
export function movedBy(from: Viewport, to: Viewport): string {
  const scale = to.zoom / from.zoom
  const x = to.x - from.x * scale + margin * (1 - scale)
  const y = to.y - from.y * scale + margin * (1 - scale)
  return `translate(${x}px, ${y}px) scale(${scale})`
}

/** Shifted by fractions of a pixel a painting is blurred. */
function isWholeShift(a: Viewport, b: Viewport): boolean {
  const ratio = globalThis.devicePixelRatio || 1
  const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 0.01
  return isWhole((a.x - b.x) * ratio) && isWhole((a.y - b.y) * ratio)
}

/** Outside the map there is only ground: nothing is missed there. */
function inside(box: Box, { width, height }: Scene): Box {
  const x = Math.max(0, box.x)
  const y = Math.max(0, box.y)
  return {
    x,
    y,
    w: Math.min(width, box.x + box.w) - x,
    h: Math.min(height, box.y + box.h) - y,
  }
}

function holds(outer: Box, inner: Box): boolean {
  if (inner.w <= 0 || inner.h <= 0) return true
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  )
}
