import type { PathCommand } from '../lib/drawing/shapes.ts'
import type { Box } from './Scene.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

const cornerRadius = 6
/** control points of a quarter circle, as a share of the radius that is left to the corner */
const corner = 1 - 0.5523

/** A line through the points with rounded corners; segments run along the axes. */
export function roundedPath(points: readonly Point[]): PathCommand[] {
  const [first, ...rest] = points
  if (!first) return []
  const path: PathCommand[] = [['M', first.x, first.y]]
  let previous = first
  for (const [i, at] of rest.entries()) {
    const next = rest[i + 1]
    if (!next) {
      path.push(['L', at.x, at.y])
      break
    }
    const radius = Math.min(cornerRadius, distance(previous, at) / 2, distance(at, next) / 2)
    const before = towards(at, previous, radius)
    const after = towards(at, next, radius)
    const first = towards(at, previous, radius * corner)
    const second = towards(at, next, radius * corner)
    path.push(['L', before.x, before.y])
    path.push(['C', first.x, first.y, second.x, second.y, after.x, after.y])
    previous = at
  }
  return path
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  if (length === 0) return from
  return {
    x: from.x + ((to.x - from.x) * by) / length,
    y: from.y + ((to.y - from.y) * by) / length,
  }
}

/** A triangle whose tip is at `tip`; it points right for 1, left for −1. */
export function arrowHead(tip: Point, direction: 1 | -1, length: number): PathCommand[] {
  const back = tip.x - direction * length
  const half = length * 0.6
  return [['M', tip.x, tip.y], ['L', back, tip.y - half], ['L', back, tip.y + half], ['Z']]
}

/** The smallest box around the points, with room for a line's width and an arrow head. */
export function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { x: left - 4, y: top - 4, w: right - left + 8, h: bottom - top + 8 }
}
