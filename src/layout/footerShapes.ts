import type { Shape } from '../lib/drawing/shapes.ts'
import { textShape } from './basicShapes.ts'
import { ownerColors } from './ownerColors.ts'
import type { Palette } from './palette.ts'
import type { Scene, TextTone } from './Scene.ts'
import { setLine, setLines, type TextStyle } from './setLines.ts'

/** Finished words of the legend and the small print. */
export interface FooterWords {
  readonly negative: string
  readonly neutral: string
  readonly positive: string
  readonly noOwner: string
  /** what the numbers beside the bars are: "number = comments" */
  readonly counts: string
  /** a line each: "Support survey, 1,860 comments" */
  readonly sources: readonly string[]
  /** the date line, finished; none if missing */
  readonly date?: string
}

/** An owner's colour and what it stands for. */
export interface LegendOwner {
  readonly name: string
  readonly color: string
}

export interface Footer {
  readonly shapes: readonly Shape[]
  /** px; the shapes begin at 0 */
  readonly height: number
}

/** The owners a map shows, by colour, each once, in reading order. */
export function legendOwners(scene: Scene): LegendOwner[] {
  const found = new Map<string, LegendOwner>()
  for (const { cardIds, summary } of scene.cells.values()) {
    for (const { owner } of summary?.dots ?? [])
      if (owner) found.set(`${owner.color} ${owner.name}`, owner)
    for (const id of cardIds) {
      const owner = scene.cards.get(id)?.owner
      if (!owner || owner === 'none') continue
      const name = owner.label.text
      found.set(`${owner.color} ${name}`, { name, color: owner.color })
    }
  }
  return [...found.values()]
}

const margin = 14
const swatch = 10
const rowHeight = 18

type Draw = (x: number, y: number) => Shape

/** A text of the legend, after what is drawn for it around the middle of its row. */
export interface FooterItem {
  readonly text: string
  readonly draw?: Draw
  /** px of what is drawn; 10 if missing */
  readonly size?: number
}

/** Legend, sources and date below a picture of that width; every line fits it. */
export function footerShapes(
  words: FooterWords,
  owners: readonly LegendOwner[],
  palette: Palette,
  width: number,
  lens: readonly FooterItem[] = [],
): Footer {
  const shapes: Shape[] = [{ kind: 'rect', x: 0, y: 0, width, height: 1, fill: palette.line }]
  const items = [...sentimentItems(words, palette), ...ownerItems(words, owners, palette)]
  const top = lens.length === 0 ? 12 : flow(lens, palette, width, 12, shapes)
  let y = flow(items, palette, width, top, shapes) + 6
  for (const text of [...words.sources, ...(words.date === undefined ? [] : [words.date])]) {
    const place = { x: margin, top: y, width: width - 2 * margin, maxLines: 3 }
    const { lines, bottom } = setLines(text, textStyle('ink3', 16), place)
    shapes.push(...lines.map((line) => textShape(line, palette)))
    y = bottom
  }
  return { shapes, height: Math.ceil(y + 12) }
}

function textStyle(tone: TextTone, lineHeight: number): TextStyle {
  return { size: 11, weight: 400, lineHeight, tone }
}

function sentimentItems(words: FooterWords, palette: Palette): FooterItem[] {
  const bar = (fill: string): Draw => {
    return (x, y) => ({ kind: 'rect', x, y: y - 2.5, width: swatch, height: 5, fill })
  }
  return [
    { text: words.negative, draw: bar(palette.negative) },
    { text: words.neutral, draw: bar(palette.neutral) },
    { text: words.positive, draw: bar(palette.positive) },
    { text: words.counts },
  ]
}

function ownerItems(
  words: FooterWords,
  owners: readonly LegendOwner[],
  palette: Palette,
): FooterItem[] {
  const hatch = {
    kind: 'hatch' as const,
    color: palette.critical,
    background: palette.criticalSoft,
  }
  const square = (fill: string | typeof hatch): Draw => {
    const size = { width: swatch, height: swatch, radius: 3 }
    return (x, y) => ({ kind: 'rect', x, y: y - swatch / 2, ...size, fill })
  }
  const named = owners.map(({ name, color }) => ({
    text: name,
    draw: square(ownerColors(color, palette).mark),
  }))
  return [{ text: words.noOwner, draw: square(hatch) }, ...named]
}

/** Items side by side, in as many rows as they need; returns the lower edge. */
function flow(
  items: readonly FooterItem[],
  palette: Palette,
  width: number,
  top: number,
  shapes: Shape[],
): number {
  let x = margin
  let y = top
  for (const { text, draw, size = swatch } of items) {
    const indent = draw ? size + 6 : 0
    const room = width - 2 * margin - indent
    const line = setLine(text, textStyle('ink2', rowHeight), { x: 0, top: y, width: room })
    if (x > margin && x + indent + line.width > width - margin) {
      x = margin
      y += rowHeight
    }
    if (draw) shapes.push(draw(x, y + rowHeight / 2))
    const placed = setLine(text, textStyle('ink2', rowHeight), {
      x: x + indent,
      top: y,
      width: room,
    })
    shapes.push(textShape(placed, palette))
    x += indent + line.width + 16
  }
  return y + rowHeight
}
