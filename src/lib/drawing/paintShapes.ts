import type {
  CircleShape,
  Fill,
  Hatch,
  ImageShape,
  Paint,
  PathShape,
  RectShape,
  Shape,
  TextShape,
} from './shapes.ts'
import { drawnText, hasForeignGlyphs } from '../text/textWidth.ts'

/** A 2-D context, of a canvas in the page or of an OffscreenCanvas. */
export type PaintContext = Omit<OffscreenCanvasRenderingContext2D, 'canvas'>

export interface PaintOptions {
  /** must be loaded before, else another font is drawn; 'Inter Variable' if missing */
  fontFamily?: string
  /**
   * Pixels of the canvas to one unit, where the list is drawn so small that much of it is no larger than a pixel:
   * corners, stripes, arrow heads and text that nobody could see are drawn plainly or not at all. Missing: in full.
   */
  scale?: number
  /** decoded bitmaps by source; one that is not there is left out */
  images?: PaintImages
}

export type PaintImages = ReadonlyMap<string, CanvasImageSource>

/** Stripes of a hatch, px: `svgDocument` draws the same ones. They run from lower left to upper right. */
export const hatchStripes = { every: 6, width: 2 } as const

/**
 * Draws the list onto a canvas under the context's own transform and clip; its state is the same
 * afterwards. Draws what `svgDocument` writes.
 */
export function paintShapes(
  context: PaintContext,
  shapes: readonly Shape[],
  options: PaintOptions = {},
): void {
  context.save()
  context.miterLimit = 4 // as in SVG
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  context.direction = 'ltr'
  const { fontFamily = 'Inter Variable', scale = Infinity, images } = options
  const painter = new Painter(context, fontFamily, scale, images)
  painter.paintAll(shapes)
  context.restore()
}

/** Pixels below which it can't be seen. */
const leastSeen = { text: 2, path: 1.5, radius: 1.5, stripes: 2 } as const

/** Setting state costs more than drawing a small shape: it remembers what is set. */
class Painter {
  private readonly context: PaintContext
  private readonly fontFamily: string
  private readonly scale: number
  private fill = ''
  private stroke = ''
  private font = ''
  private lineWidth = -1
  private dash = ''
  private cap = ''
  private alpha = -1

  private readonly images: PaintImages | undefined

  constructor(
    context: PaintContext,
    fontFamily: string,
    scale: number,
    images: PaintImages | undefined,
  ) {
    this.context = context
    this.fontFamily = fontFamily
    this.scale = scale
    this.images = images
  }

  paintAll(shapes: readonly Shape[]): void {
    for (const shape of shapes) if (!this.isUnseen(shape)) this.paint(shape)
  }

  /** Whether a text or a filled path is too small to be seen. */
  private isUnseen(shape: Shape): boolean {
    if (shape.kind === 'text') return shape.size * this.scale < leastSeen.text
    if (shape.kind !== 'path' || shape.stroke !== undefined || this.scale >= 1) return false
    const { width, height } = pathBounds(shape)
    return Math.max(width, height) * this.scale < leastSeen.path
  }

  private paint(shape: Shape): void {
    switch (shape.kind) {
      case 'rect':
        return this.paintRect(shape)
      case 'path':
        return this.paintOutlined(shape, () => pathBounds(shape))
      case 'circle':
        return this.paintOutlined(shape, () => {
          const { cx, cy, r } = shape
          return { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r }
        })
      case 'text':
        return this.paintText(shape)
      case 'image':
        return this.paintImage(shape)
      case 'group': {
        if (shape.clip === undefined) return this.paintAll(shape.children)
        this.context.save()
        this.context.beginPath()
        traceRect(this.context, shape.clip)
        this.context.clip()
        this.paintAll(shape.children)
        this.restore()
      }
    }
  }

  private paintRect(shape: RectShape): void {
    const { radius = 0, stroke, fill } = shape
    const isSquare = radius * this.scale < leastSeen.radius || radius === 0
    if (isSquare && this.isBlurred(fill)) return this.paintBlurred(shape, fill)
    const plain = typeof fill === 'string' && stroke === undefined && isSquare
    if (!plain) return this.paintOutlined(shape, () => shape)
    this.setAlpha(shape.opacity ?? 1)
    this.setFill(fill)
    this.context.fillRect(shape.x, shape.y, shape.width, shape.height)
  }

  /** Stripes so narrow that they are one colour. */
  private isBlurred(fill: Fill | undefined): fill is Hatch {
    return isHatch(fill) && hatchStripes.every * this.scale < leastSeen.stripes
  }

  /** What a hatch looks like from afar. */
  private paintBlurred({ x, y, width, height }: RectShape, { background, color }: Hatch): void {
    this.setAlpha(1)
    this.setFill(background)
    this.context.fillRect(x, y, width, height)
    this.setAlpha(hatchStripes.width / hatchStripes.every)
    this.setFill(color)
    this.context.fillRect(x, y, width, height)
  }

  private paintOutlined(shape: RectShape | PathShape | CircleShape, bounds: () => Bounds): void {
    const { context } = this
    context.beginPath()
    trace(context, shape)
    if (shape.fill !== undefined) this.fillTraced(shape.fill, shape.opacity ?? 1, bounds)
    if (shape.stroke === undefined) return
    // The stripes of a hatch have replaced the outline.
    if (isHatch(shape.fill)) {
      context.beginPath()
      trace(context, shape)
    }
    this.setAlpha(shape.opacity ?? 1)
    this.setStroke(shape, shape.stroke)
    context.stroke()
  }

  private fillTraced(fill: Fill, opacity: number, bounds: () => Bounds): void {
    if (isHatch(fill)) return this.fillHatched(fill, bounds())
    this.setAlpha(opacity)
    this.setFill(fill)
    this.context.fill()
  }

  private fillHatched(hatch: Hatch, { x, y, width, height }: Bounds): void {
    const { context } = this
    this.setAlpha(1)
    this.setFill(hatch.background)
    context.fill()
    context.save()
    context.clip()
    this.setStroke({ strokeWidth: hatchStripes.width }, hatch.color)
    context.beginPath()
    // A stripe is where x + y is the same; `step` is its distance along the x axis.
    const step = hatchStripes.every * Math.SQRT2
    const offset = (hatchStripes.width / 2) * Math.SQRT2
    for (
      let sum = Math.floor((x + y) / step) * step + offset;
      sum - offset <= x + y + width + height;
      sum += step
    ) {
      context.moveTo(sum - y + hatchStripes.width, y - hatchStripes.width)
      context.lineTo(sum - y - height - hatchStripes.width, y + height + hatchStripes.width)
    }
    context.stroke()
    this.restore()
  }

  private paintImage({ source, x, y, width, height }: ImageShape): void {
    const image = this.images?.get(source)
    if (!image) return
    this.setAlpha(1)
    this.context.imageSmoothingQuality = 'high'
    this.context.drawImage(image, x, y, width, height)
  }

  private paintText(shape: TextShape): void {
    const { context } = this
    const text = drawnText(shape.text)
    if (text === '' || shape.width <= 0) return
    this.setFont(`${shape.weight} ${shape.size}px "${this.fontFamily}", sans-serif`)
    this.setAlpha(shape.opacity ?? 1)
    this.setFill(shape.fill)
    const x = textLeft(shape)
    const drawn = hasForeignGlyphs(text) ? context.measureText(text).width : 0
    if (drawn === 0) {
      context.fillText(text, x, shape.y)
      return
    }
    context.save()
    context.translate(x, shape.y)
    context.scale(shape.width / drawn, 1)
    context.fillText(text, 0, 0)
    context.restore()
  }

  private restore(): void {
    this.context.restore()
    this.fill = ''
    this.stroke = ''
    this.font = ''
    this.dash = ''
    this.cap = ''
    this.lineWidth = -1
    this.alpha = -1
  }

  private setFill(color: string): void {
    if (color === this.fill) return
    this.context.fillStyle = color
    this.fill = color
  }

  private setAlpha(alpha: number): void {
    if (alpha === this.alpha) return
    this.context.globalAlpha = alpha
    this.alpha = alpha
  }

  private setFont(font: string): void {
    if (font === this.font) return
    const { context } = this
    context.font = font
    context.fontKerning = 'none'
    context.textRendering = 'geometricPrecision'
    // A canvas has no font-variant-ligatures; any spacing at all turns ligatures and contextual forms
    // off, which would make one arrow of "->". It moves a line of 100 characters by 0.01 px.
    context.letterSpacing = '0.0001px'
    context.wordSpacing = '0px'
    this.font = font
  }

  private setStroke({ strokeWidth = 1, dash, cap = 'butt' }: Paint, color: string): void {
    const { context } = this
    if (color !== this.stroke) context.strokeStyle = color
    this.stroke = color
    if (strokeWidth !== this.lineWidth) context.lineWidth = strokeWidth
    this.lineWidth = strokeWidth
    if (cap !== this.cap) {
      context.lineCap = cap
      context.lineJoin = cap === 'round' ? 'round' : 'miter'
    }
    this.cap = cap
    const dashes = dash === undefined ? 'none' : dash.join(' ')
    if (dashes !== this.dash) context.setLineDash(dash === undefined ? [] : [...dash])
    this.dash = dashes
  }
}

interface Bounds {
  x: number
  y: number
  width: number
  height: number
}

/** Left end of a line of text, px. */
export function textLeft({ x, width, anchor = 'start' }: TextShape): number {
  return anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
}

function isHatch(fill: Fill | undefined): fill is Hatch {
  return typeof fill === 'object'
}

function trace(context: PaintContext, shape: RectShape | PathShape | CircleShape): void {
  switch (shape.kind) {
    case 'rect':
      return traceRect(context, shape)
    case 'circle':
      return context.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI)
    case 'path':
      return tracePath(context, shape)
  }
}

function traceRect(context: PaintContext, rect: Bounds & { radius?: number }): void {
  const { x, y, width, height, radius = 0 } = rect
  if (radius > 0) context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2))
  else context.rect(x, y, width, height)
}

function tracePath(context: PaintContext, { d }: PathShape): void {
  for (const command of d) {
    switch (command[0]) {
      case 'M':
        context.moveTo(command[1], command[2])
        break
      case 'L':
        context.lineTo(command[1], command[2])
        break
      case 'C':
        context.bezierCurveTo(
          command[1],
          command[2],
          command[3],
          command[4],
          command[5],
          command[6],
        )
        break
      case 'Z':
        context.closePath()
    }
  }
}

/** Of the end and control points, so never too small. */
function pathBounds({ d }: PathShape): Bounds {
  const xs: number[] = []
  const ys: number[] = []
  for (const [, ...numbers] of d) {
    for (const [at, value] of numbers.entries()) (at % 2 === 0 ? xs : ys).push(value)
  }
  const x = xs.reduce((least, value) => Math.min(least, value), Infinity)
  const y = ys.reduce((least, value) => Math.min(least, value), Infinity)
  const right = xs.reduce((most, value) => Math.max(most, value), -Infinity)
  const bottom = ys.reduce((most, value) => Math.max(most, value), -Infinity)
  if (xs.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  return { x, y, width: right - x, height: bottom - y }
}
