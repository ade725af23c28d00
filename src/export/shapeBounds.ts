import { textLeft } from '../lib/drawing/paintShapes.ts'
import type { Shape } from '../lib/drawing/shapes.ts'

/** left, top, right, bottom, px */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number]

const nothing: Bounds = [Infinity, Infinity, -Infinity, -Infinity]

/** A rectangle that holds all that is drawn of a shape; never too small, the points of curves count. */
export function shapeBounds(shape: Shape): Bounds {
  switch (shape.kind) {
    case 'text': {
      const left = textLeft(shape)
      const { y, size, width } = shape
      // Marks above capitals and tails below; a slanted letter may lean out of its width.
      return [left - size, y - 1.5 * size, left + width + size, y + size]
    }
    case 'image':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height]
    case 'group': {
      const { clip } = shape
      if (clip) return [clip.x, clip.y, clip.x + clip.width, clip.y + clip.height]
      return shape.children.map(shapeBounds).reduce(union, nothing)
    }
    default: {
      // A mitred corner reaches out by at most four times half the line (miter limit 4).
      const reach = shape.stroke === undefined ? 0 : 2 * (shape.strokeWidth ?? 1)
      const [left, top, right, bottom] = outlineBounds(shape)
      return [left - reach, top - reach, right + reach, bottom + reach]
    }
  }
}

function outlineBounds(shape: Exclude<Shape, { kind: 'text' | 'image' | 'group' }>): Bounds {
  switch (shape.kind) {
    case 'rect':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height]
    case 'circle':
      return [shape.cx - shape.r, shape.cy - shape.r, shape.cx + shape.r, shape.cy + shape.r]
    case 'path': {
      let bounds = nothing
      for (const [, ...numbers] of shape.d) {
        for (let at = 0; at + 1 < numbers.length; at += 2) {
          const [x, y] = [numbers[at] ?? 0, numbers[at + 1] ?? 0]
          bounds = union(bounds, [x, y, x, y])
        }
      }
      return bounds
    }
  }
}

function union(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
