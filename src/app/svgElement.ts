import { hatchStripes, textLeft } from '../lib/drawing/paintShapes.ts'
import type {
  GroupShape,
  Hatch,
  ImageShape,
  Paint,
  PathShape,
  Shape,
} from '../lib/drawing/shapes.ts'
import { drawnText } from '../lib/text/textWidth.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string | number | undefined>>

function element(name: string, attributes: Attributes, children: readonly Node[] = []): SVGElement {
  const made = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, String(value))
  }
  made.append(...children)
  return made
}

export interface SvgDrawing {
  readonly width: number
  readonly height: number
  readonly background: string
  readonly shapes: readonly Shape[]
}

/**
 * The drawing list as nodes of this page: no style attribute, which the content security policy would
 * block, and no markup to parse. The text takes its font from the class of the element around it.
 */
export function svgElement({ width, height, background, shapes }: SvgDrawing): SVGElement {
  const builder = new Builder()
  const children = builder.all(shapes)
  const paper = element('rect', { width, height, fill: background })
  const definitions = element('defs', {}, builder.definitions)
  return element('svg', { viewBox: `0 0 ${width} ${height}` }, [definitions, paper, ...children])
}

class Builder {
  readonly definitions: SVGElement[] = []
  private readonly hatches = new Map<string, string>()

  all(shapes: readonly Shape[]): SVGElement[] {
    return shapes.flatMap((shape) => this.one(shape))
  }

  private one(shape: Shape): SVGElement | [] {
    switch (shape.kind) {
      case 'rect': {
        const { x, y, width, height, radius } = shape
        return element('rect', { x, y, width, height, rx: radius, ...this.paint(shape) })
      }
      case 'circle': {
        const { cx, cy, r } = shape
        return element('circle', { cx, cy, r, ...this.paint(shape) })
      }
      case 'path':
        return element('path', { d: pathData(shape), ...this.paint(shape) })
      case 'text':
        return this.text(shape)
      case 'image':
        return this.image(shape)
      case 'group':
        return this.group(shape)
    }
  }

  private text(shape: Extract<Shape, { kind: 'text' }>): SVGElement | [] {
    const { y, size, weight, fill, opacity, width } = shape
    const text = drawnText(shape.text)
    if (text === '' || width <= 0) return []
    const attributes = {
      x: textLeft(shape),
      y,
      'font-size': size,
      'font-weight': weight,
      fill,
      'fill-opacity': opacity,
      textLength: width,
      lengthAdjust: 'spacingAndGlyphs',
    }
    return element('text', attributes, [document.createTextNode(text)])
  }

  private image({ source, label, x, y, width, height }: ImageShape): SVGElement {
    const named = label === undefined ? {} : { role: 'img', 'aria-label': label }
    const place = { x, y, width, height, preserveAspectRatio: 'none' }
    return element('image', { ...place, href: source, ...named })
  }

  private group({ clip, href, children }: GroupShape): SVGElement {
    const inner = element('g', { 'clip-path': this.clip(clip) }, this.all(children))
    return href === undefined ? inner : element('a', { href }, [inner])
  }

  private paint({ fill, stroke, strokeWidth, dash, opacity, cap }: Paint): Attributes {
    return {
      fill: fill === undefined ? 'none' : typeof fill === 'string' ? fill : this.hatch(fill),
      'fill-opacity': typeof fill === 'string' ? opacity : undefined,
      ...(stroke === undefined
        ? {}
        : {
            stroke,
            'stroke-width': strokeWidth,
            'stroke-dasharray': dash?.join(' '),
            'stroke-opacity': opacity,
            'stroke-linecap': cap,
            'stroke-linejoin': cap === 'round' ? 'round' : undefined,
          }),
    }
  }

  private hatch({ color, background }: Hatch): string {
    const key = `${color} ${background}`
    let id = this.hatches.get(key)
    if (id === undefined) {
      id = `print-hatch-${this.hatches.size}`
      this.hatches.set(key, id)
      const { every, width } = hatchStripes
      const place = { width: every, height: every, patternUnits: 'userSpaceOnUse' }
      this.definitions.push(
        element('pattern', { id, ...place, patternTransform: 'rotate(45)' }, [
          element('rect', { width: every, height: every, fill: background }),
          element('rect', { width, height: every, fill: color }),
        ]),
      )
    }
    return `url(#${id})`
  }

  private clip(clip: GroupShape['clip']): string | undefined {
    if (!clip) return undefined
    const { x, y, width, height, radius } = clip
    const id = `print-clip-${this.definitions.length}`
    const rect = element('rect', { x, y, width, height, rx: radius })
    this.definitions.push(element('clipPath', { id }, [rect]))
    return `url(#${id})`
  }
}

function pathData({ d }: PathShape): string {
  return d.map((command) => command.join(' ')).join(' ')
}
