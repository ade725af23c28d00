import { base64 } from '../lib/base64.ts'
import { escapeXml } from '../lib/drawing/escapeXml.ts'
import { hatchStripes, textLeft } from '../lib/drawing/paintShapes.ts'
import type {
  Fill,
  GroupShape,
  ImageShape,
  Paint,
  PathShape,
  RectShape,
  Shape,
  ShapeWeight,
  TextShape,
} from '../lib/drawing/shapes.ts'
import { drawnText } from '../lib/text/textWidth.ts'

export interface EmbeddedFont {
  weight: ShapeWeight
  /** a woff2 file */
  bytes: Uint8Array
  /** as in CSS; every character if missing */
  unicodeRange?: string
}

export interface SvgOptions {
  /** px */
  width: number
  height: number
  shapes: readonly Shape[]
  title: string
  description?: string
  /** see `fontFaces` */
  fonts?: readonly EmbeddedFont[]
  /** transparent if missing */
  background?: string
}

/**
 * The drawing list as an SVG file that stands alone: fonts inside, real text, one element a line,
 * each fitted to its stated width. The same input gives the same bytes, wherever it is made.
 * Throws a RangeError where a number is not finite.
 */
export function svgDocument(options: SvgOptions): string {
  const { title, description, fonts = [], background } = options
  const [width, height] = [number(options.width), number(options.height)]
  const writer = new SvgWriter()
  writer.writeAll(options.shapes)
  const style = fonts.map(fontFace).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${width} ${height}" role="graphics-document document" aria-labelledby="tl-title">\n`,
    `<title id="tl-title">${escapeXml(title)}</title>\n`,
    description === undefined ? '' : `<desc>${escapeXml(description)}</desc>\n`,
    style === '' ? '' : `<style>\n${style}</style>\n`,
    writer.definitions.size === 0
      ? ''
      : `<defs>\n${[...writer.definitions.keys()].join('')}</defs>\n`,
    background === undefined
      ? ''
      : `<rect width="${width}" height="${height}" fill="${escapeXml(background)}"/>\n`,
    `<g ${textAttributes}>\n`,
    ...writer.parts,
    '</g>\n</svg>\n',
  ].join('')
}

const textAttributes = [
  `font-family="Inter, 'Inter Variable', sans-serif"`,
  'xml:space="preserve"',
  'style="font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;white-space:pre"',
].join(' ')

function fontFace({ weight, bytes, unicodeRange }: EmbeddedFont): string {
  const range = unicodeRange === undefined ? '' : `unicode-range:${escapeXml(unicodeRange)};`
  const source = `url(data:font/woff2;base64,${base64(bytes)}) format("woff2")`
  return `@font-face{font-family:Inter;font-style:normal;font-weight:${weight};${range}src:${source}}\n`
}

class SvgWriter {
  readonly parts: string[] = []
  /** each hatch or clip is written once: its element, with the id that it got */
  readonly definitions = new Map<string, string>()
  private readonly idOfContent = new Map<string, string>()

  writeAll(shapes: readonly Shape[]): void {
    for (const shape of shapes) this.write(shape)
  }

  private write(shape: Shape): void {
    switch (shape.kind) {
      case 'rect':
        this.parts.push(`<rect${rectAttributes(shape)}${this.paint(shape)}/>\n`)
        break
      case 'path':
        if (shape.d.length > 0)
          this.parts.push(`<path d="${pathData(shape)}"${this.paint(shape)}/>\n`)
        break
      case 'circle': {
        const { cx, cy, r } = shape
        const place = ` cx="${number(cx)}" cy="${number(cy)}" r="${number(r)}"`
        this.parts.push(`<circle${place}${this.paint(shape)}/>\n`)
        break
      }
      case 'text':
        this.writeText(shape)
        break
      case 'image':
        this.writeImage(shape)
        break
      case 'group':
        this.writeGroup(shape)
    }
  }

  private writeText(shape: TextShape): void {
    const text = drawnText(shape.text)
    if (text === '' || shape.width <= 0) return
    const opacity = shape.opacity === undefined ? '' : ` fill-opacity="${number(shape.opacity)}"`
    this.parts.push(
      `<text x="${number(textLeft(shape))}" y="${number(shape.y)}"`,
      ` font-size="${number(shape.size)}" font-weight="${shape.weight}"`,
      ` fill="${escapeXml(shape.fill)}"${opacity}`,
      ` textLength="${number(shape.width)}" lengthAdjust="spacingAndGlyphs">`,
      `${escapeXml(text)}</text>\n`,
    )
  }

  /** The bitmap itself stands in the file once, however often it is shown. */
  private writeImage({ source, label, ...place }: ImageShape): void {
    const content = `<image width="1" height="1" preserveAspectRatio="none" href="${escapeXml(source)}"/>`
    const id = this.define(
      'image',
      content,
      (id) =>
        `<symbol id="${id}" viewBox="0 0 1 1" preserveAspectRatio="none">${content}</symbol>\n`,
    )
    const named = label === undefined ? '' : ` role="img" aria-label="${escapeXml(label)}"`
    this.parts.push(`<use href="#${id}"${rectAttributes(place)}${named}/>\n`)
  }

  private writeGroup({ id, label, clip, href, children }: GroupShape): void {
    const idAttribute = id === undefined ? '' : ` id="${escapeXml(id)}"`
    // Without a role a group's title is no name for a screen reader.
    const role = label === undefined ? '' : ' role="group"'
    const clipped = clip === undefined ? '' : ` clip-path="url(#${this.clipId(clip)})"`
    this.parts.push(`<g${idAttribute}${role}${clipped}>\n`)
    if (label !== undefined) this.parts.push(`<title>${escapeXml(label)}</title>\n`)
    if (href !== undefined)
      this.parts.push(`<a href="${escapeXml(href)}" target="_blank" rel="noopener noreferrer">\n`)
    this.writeAll(children)
    this.parts.push(href === undefined ? '</g>\n' : '</a>\n</g>\n')
  }

  private clipId(clip: NonNullable<GroupShape['clip']>): string {
    const content = `<rect${rectAttributes(clip)}/>`
    return this.define('clip', content, (id) => `<clipPath id="${id}">${content}</clipPath>\n`)
  }

  private paint(paint: Paint): string {
    const { fill, stroke, strokeWidth, dash, opacity, cap } = paint
    const parts = [` fill="${fill === undefined ? 'none' : this.fill(fill)}"`]
    const isFaint = opacity !== undefined && opacity !== 1
    if (isFaint && typeof fill === 'string') parts.push(` fill-opacity="${number(opacity)}"`)
    if (stroke === undefined) return parts.join('')
    parts.push(` stroke="${escapeXml(stroke)}"`)
    if (strokeWidth !== undefined) parts.push(` stroke-width="${number(strokeWidth)}"`)
    if (dash !== undefined) parts.push(` stroke-dasharray="${dash.map(number).join(' ')}"`)
    if (isFaint) parts.push(` stroke-opacity="${number(opacity)}"`)
    if (cap === 'round') parts.push(' stroke-linecap="round" stroke-linejoin="round"')
    return parts.join('')
  }

  private fill(fill: Fill): string {
    if (typeof fill === 'string') return escapeXml(fill)
    const { every, width } = hatchStripes
    const content = [
      `<rect width="${every}" height="${every}" fill="${escapeXml(fill.background)}"/>`,
      `<rect width="${width}" height="${every}" fill="${escapeXml(fill.color)}"/>`,
    ].join('')
    const attributes = `width="${every}" height="${every}" patternUnits="userSpaceOnUse"`
    const id = this.define(
      'hatch',
      content,
      (id) =>
        `<pattern id="${id}" ${attributes} patternTransform="rotate(45)">${content}</pattern>\n`,
    )
    return `url(#${id})`
  }

  private define(name: string, content: string, element: (id: string) => string): string {
    let id = this.idOfContent.get(content)
    if (id === undefined) {
      id = `tl-${name}${this.idOfContent.size + 1}`
      this.idOfContent.set(content, id)
      this.definitions.set(element(id), id)
    }
    return id
  }
}

function rectAttributes(rect: Pick<RectShape, 'x' | 'y' | 'width' | 'height' | 'radius'>): string {
  const { x, y, width, height, radius = 0 } = rect
  const place = ` x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`
  return radius > 0 ? `${place} rx="${number(Math.min(radius, width / 2, height / 2))}"` : place
}

function pathData({ d }: PathShape): string {
  return d.map(([letter, ...numbers]) => letter + numbers.map(number).join(' ')).join('')
}

/** To 0.01, always with a point, never with an exponent. */
function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`)
  const rounded = Math.round(value * 100) / 100
  return rounded === 0 ? '0' : String(rounded)
}
