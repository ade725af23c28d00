import type { Point, Size } from '../viewport/Viewport.ts'

/** Px from the pane's edge within which a drag pulls the map along. */
const edge = 36
/** Px a frame, at the very edge. */
const fastest = 14

/** How far the map moves in one frame while something is dragged near the pane's edge. */
export function edgePan({ x, y }: Point, { width, height }: Size): Point {
  return { x: along(x, width), y: along(y, height) }
}

function along(at: number, length: number): number {
  const speed = (depth: number): number =>
    Math.round(fastest * Math.min(1, Math.max(0, depth / edge)))
  return speed(edge - at) - speed(at - (length - edge))
}
