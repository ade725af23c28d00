import type { PathCommand, Shape } from '../../lib/drawing/shapes.ts'
import { diamond } from '../cardShapes.ts'
import type { Sign } from './markLook.ts'

/** A sign around a middle; `r` px is half of its side. */
export function signShapes(sign: Sign, x: number, y: number, r: number, color: string): Shape[] {
  const path = (d: readonly PathCommand[]): Shape => ({ kind: 'path', d, fill: color })
  const square = (radius: number): Shape => {
    const side = 1.7 * r
    const box = { x: x - side / 2, y: y - side / 2, width: side, height: side, radius }
    return { kind: 'rect', ...box, fill: color }
  }
  switch (sign) {
    case 'down':
      return [path(triangle(x, y, r, 1))]
    case 'up':
      return [path(triangle(x, y, r, -1))]
    case 'downDown':
      return [
        path(triangle(x, y - 0.5 * r, 0.8 * r, 1)),
        path(triangle(x, y + 0.5 * r, 0.8 * r, 1)),
      ]
    case 'upUp':
      return [
        path(triangle(x, y - 0.5 * r, 0.8 * r, -1)),
        path(triangle(x, y + 0.5 * r, 0.8 * r, -1)),
      ]
    case 'level':
      return [
        { kind: 'rect', x: x - r, y: y - 0.3 * r, width: 2 * r, height: 0.6 * r, fill: color },
      ]
    case 'dot':
      return [{ kind: 'circle', cx: x, cy: y, r, fill: color }]
    case 'ring':
      return [{ kind: 'circle', cx: x, cy: y, r: 0.75 * r, stroke: color, strokeWidth: 0.45 * r }]
    case 'diamond':
      return [path(diamond(x, y, 1.15 * r))]
    case 'square':
      return [square(0)]
    case 'rounded':
      return [square(0.5 * r)]
    case 'stripes':
      return [-1, 0, 1].map((at) => path(stripe(x + at * 0.75 * r, y, r)))
    default:
      return bars(Number(sign.slice(-1)), x, y, r, color)
  }
}

/** Points down for 1, up for −1. */
function triangle(x: number, y: number, r: number, way: 1 | -1): PathCommand[] {
  const [base, tip] = [y - way * 0.7 * r, y + way * 0.9 * r]
  return [['M', x - r, base], ['L', x + r, base], ['L', x, tip], ['Z']]
}

function stripe(x: number, y: number, r: number): PathCommand[] {
  const [half, lean] = [0.2 * r, 0.45 * r]
  return [
    ['M', x - half - lean, y + r],
    ['L', x + half - lean, y + r],
    ['L', x + half + lean, y - r],
    ['L', x - half + lean, y - r],
    ['Z'],
  ]
}

/** Four bars that rise, as many of them filled; the others are low. */
function bars(filled: number, x: number, y: number, r: number, fill: string): Shape[] {
  const width = 0.38 * r
  return [1, 2, 3, 4].map((at) => {
    const height = at <= filled ? 0.5 * at * r : 0.2 * r
    const left = x - r + (at - 1) * 0.54 * r
    return { kind: 'rect', x: left, y: y + r - height, width, height, fill }
  })
}
