import type { Fill, Hatch, ImageShape, Shape } from '../../lib/drawing/shapes.ts'
import { contrast, mixColors } from '../contrast.ts'
import type { Palette } from '../palette.ts'

/** What is left of a colour on the ground. */
const left = 0.3
/** Of text on its paper: enough to find one's way. */
export const leastContrast = 3

/** The same shapes, paler: they step back behind what a lens shows, and can still be read. */
export function fadedShapes(shapes: readonly Shape[], palette: Palette): Shape[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'image' ? [shape, veil(shape, palette)] : [faded(shape, palette)],
  )
}

/** Over a picture, whose colours can't be changed. */
function veil({ x, y, width, height }: ImageShape, { canvas }: Palette): Shape {
  return { kind: 'rect', x, y, width, height, fill: canvas, opacity: 1 - left }
}

function faded(shape: Exclude<Shape, ImageShape>, palette: Palette): Shape {
  if (shape.kind === 'group') {
    const { children, ...rest } = shape
    return { ...rest, children: fadedShapes(children, palette) }
  }
  if (shape.kind === 'text') return { ...shape, fill: fadedText(shape.fill, palette) }
  const { fill, stroke } = shape
  return {
    ...shape,
    ...(fill === undefined ? {} : { fill: fadedFill(fill, palette) }),
    ...(stroke === undefined ? {} : { stroke: fadedColor(stroke, palette) }),
  }
}

function fadedFill(fill: Fill, palette: Palette): Fill {
  return typeof fill === 'string' ? fadedColor(fill, palette) : fadedHatch(fill, palette)
}

export function fadedHatch(hatch: Hatch, palette: Palette): Hatch {
  const { color, background } = hatch
  return {
    ...hatch,
    color: fadedColor(color, palette),
    background: fadedColor(background, palette),
  }
}

function fadedColor(color: string, { canvas }: Palette): string {
  return mixColors(color, canvas, left)
}

const texts = new WeakMap<Palette, Map<string, string>>()

/** As pale as can be read on faded paper; initials on a mark that is pale now take the ink of the text around. */
function fadedText(color: string, palette: Palette): string {
  const known = texts.get(palette) ?? new Map<string, string>()
  texts.set(palette, known)
  let found = known.get(color)
  if (found === undefined) {
    const ink = contrast(color, palette.surface) >= leastContrast ? color : palette.ink
    found = readable(ink, palette)
    known.set(color, found)
  }
  return found
}

function readable(ink: string, palette: Palette): string {
  const papers = [fadedColor(palette.surface, palette), palette.canvas]
  for (let share = left; share < 1; share += 0.05) {
    const mixed = mixColors(ink, palette.canvas, share)
    if (papers.every((paper) => contrast(mixed, paper) >= leastContrast)) return mixed
  }
  return ink
}
