/**
 * The drawing list: what both painters (canvas and SVG) draw, in order, later shapes on top.
 * It knows no journey. Lengths are px at scale 1, y grows downwards, colours are resolved `#rrggbb`.
 */
export type Shape = RectShape | PathShape | CircleShape | TextShape | ImageShape | GroupShape

/** Slanted stripes of `color` on `background`: the fill that says "nobody", also in black and white. */
export interface Hatch {
  kind: 'hatch'
  color: string
  background: string
}

export type Fill = string | Hatch

/** How an outline or area is painted. Without `fill` it is not filled, without `stroke` not drawn. */
export interface Paint {
  fill?: Fill
  stroke?: string
  /** px, 1 if missing */
  strokeWidth?: number
  /** lengths of dashes and gaps in turn, px */
  dash?: readonly number[]
  /** 0 … 1, 1 if missing; of area and outline each, a hatch is always opaque */
  opacity?: number
  /** ends and corners of lines, `butt` with mitred corners if missing */
  cap?: 'butt' | 'round'
}

export interface RectShape extends Paint {
  kind: 'rect'
  x: number
  y: number
  width: number
  height: number
  /** radius of the corners, px; never more than half of the shorter side is used */
  radius?: number
}

/** Absolute coordinates: move, line, cubic curve (two control points, end), close. */
export type PathCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

export interface PathShape extends Paint {
  kind: 'path'
  d: readonly PathCommand[]
}

export interface CircleShape extends Paint {
  kind: 'circle'
  cx: number
  cy: number
  r: number
}

/** Weights there is a static face for: see `export/fontFaces.ts`. */
export type ShapeWeight = 400 | 600 | 700

/** One line of text, broken before: see `breakLines`. */
export interface TextShape {
  kind: 'text'
  /** left end, middle or right end of the line, as `anchor` says */
  x: number
  /** baseline */
  y: number
  text: string
  /** px */
  size: number
  weight: ShapeWeight
  fill: string
  /** `start` if missing */
  anchor?: 'start' | 'middle' | 'end'
  /** `textWidth` of the text, px: drawn this wide, whatever font has to stand in for a character */
  width: number
  opacity?: number
}

/** A bitmap that fills its place: the place has the bitmap's own proportions. */
export interface ImageShape {
  kind: 'image'
  x: number
  y: number
  width: number
  height: number
  /** PNG or JPEG as a data URL */
  source: string
  /** what it shows; read out by screen readers in SVG */
  label?: string
}

export interface GroupShape {
  kind: 'group'
  children: readonly Shape[]
  /** nothing is drawn outside this rectangle */
  clip?: { x: number; y: number; width: number; height: number; radius?: number }
  /** unique in the list; becomes the element's id in SVG */
  id?: string
  /** read out by screen readers in SVG, and its tooltip */
  label?: string
  /** http, https or mailto: where a click in the SVG or PDF leads */
  href?: string
}
