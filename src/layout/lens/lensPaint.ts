import type { Shape } from '../../lib/drawing/shapes.ts'
import type { LensColour } from '../../model/LensColour.ts'
import { textShape } from '../basicShapes.ts'
import { cardShapes } from '../cardShapes.ts'
import { contrast, mixColors } from '../contrast.ts'
import type { LensPaint } from '../LensPaint.ts'
import { overviewCard } from '../overviewShapes.ts'
import type { Palette } from '../palette.ts'
import type { CardBox } from '../Scene.ts'
import { setLine } from '../setLines.ts'
import { fadedHatch, fadedShapes } from './fadedShapes.ts'
import type { LensMark } from './LensMark.ts'
import { type MarkSources, markOf } from './markOf.ts'
import { type MarkLook, markLook } from './markLook.ts'
import { signShapes } from './signShapes.ts'

export interface LensOptions extends MarkSources {
  readonly colourBy?: LensColour
  /** ids of cards and steps that are in the lens; all if missing */
  readonly kept?: ReadonlySet<string>
}

/** How a map is drawn through a lens; the boxes and their text are those of the map without it. */
export function lensPaint({ colourBy, kept, ...sources }: LensOptions): LensPaint {
  const isKept = (id: string): boolean => !kept || kept.has(id)
  const soften: LensPaint['soften'] = (shapes, palette, ...ids) =>
    ids.every(isKept) ? shapes : fadedShapes(shapes, palette)
  const mark = (card: CardBox): LensMark | undefined => colourBy && markOf(card, colourBy, sources)
  return {
    isKept,
    soften,
    paleHatch: (palette) => {
      const { critical: color, criticalSoft: background } = palette
      return fadedHatch({ kind: 'hatch', color, background }, palette)
    },
    card: (card, palette) => soften(dressed(card, mark(card), palette), palette, card.id),
    overviewCard: (card, palette) => soften(spot(card, mark(card), palette), palette, card.id),
  }
}

/** The card in full, its paper tinted, with a broad edge and a tag that says what the colour stands for. */
function dressed(card: CardBox, mark: LensMark | undefined, palette: Palette): Shape[] {
  if (!mark) return cardShapes(card, palette)
  const look = markLook(mark, palette)
  const isOwner = mark.key === 'owned' || mark.key === 'unowned'
  return [
    ...cardShapes(card, tinted(palette, look.color)),
    ...(mark.key === 'unowned' ? [] : broadEdge(card, look, palette)),
    // An owner and the number of findings are written on the card already.
    ...(isOwner || card.badge?.severity === mark.key ? [] : tag(card, mark, look, palette)),
  ]
}

/** How much of a colour the paper takes at most; less where text on it would not stay at 4.5 : 1. */
const tint = 0.12

const papers = new WeakMap<Palette, Map<string, Palette>>()

/** The palette with paper of another shade; the same object each time, for what is kept by palette. */
export function tinted(palette: Palette, color: string | undefined): Palette {
  if (color === undefined) return palette
  const known = papers.get(palette) ?? new Map<string, Palette>()
  papers.set(palette, known)
  let found = known.get(color)
  if (!found) {
    let share = tint
    let surface = mixColors(color, palette.surface, share)
    while (contrast(palette.ink3, surface) < 4.5 && share > 0.02) {
      share -= 0.02
      surface = mixColors(color, palette.surface, share)
    }
    found = { ...palette, surface, line: mixColors(color, palette.surface, 0.5) }
    known.set(color, found)
  }
  return found
}

const edgeWidth = 6

function broadEdge({ x, y, w, h }: CardBox, { color }: MarkLook, palette: Palette): Shape[] {
  const clip = { x, y, width: w, height: h, radius: 8 }
  const fill = color ?? palette.lineStrong
  const strip = { kind: 'rect' as const, x, y, width: edgeWidth, height: h, fill }
  return [{ kind: 'group', children: [strip], clip }]
}

interface TagSize {
  readonly height: number
  readonly text: number
  readonly sign: number
  readonly pad: number
  readonly outline: number
}

const small: TagSize = { height: 16, text: 10, sign: 4, pad: 6, outline: 1.2 }
const large: TagSize = { height: 46, text: 28, sign: 12, pad: 14, outline: 3 }

/** Sits on the upper left corner, as the findings' count does on the right. */
function tag(card: CardBox, mark: LensMark, look: MarkLook, palette: Palette): Shape[] {
  // How many comments there are stands beside the bar.
  const said: LensMark = /^n\d/.test(mark.key) && card.feedback ? { key: mark.key } : mark
  return plate(said, look, palette, small, card.w - 40, (width) => ({
    x: card.x + Math.min(10, card.w - width),
    y: card.y - 9,
  }))
}

/** Sign and figure on paper with an outline in the colour; nothing where there is neither. */
function plate(
  { text = '' }: LensMark,
  { color, sign }: MarkLook,
  palette: Palette,
  size: TagSize,
  widest: number,
  placeFor: (width: number) => { readonly x: number; readonly y: number },
): Shape[] {
  const { height, pad, outline } = size
  const signWidth = sign ? 2 * size.sign : 0
  const between = sign && text !== '' ? 0.7 * pad : 0
  const style = { size: size.text, weight: 700, lineHeight: height, tone: 'ink' } as const
  const room = widest - 2 * pad - signWidth - between
  const measured = setLine(text, style, { x: 0, top: 0, width: room })
  if (!sign && measured.width === 0) return []
  const width = Math.ceil(2 * pad + signWidth + between + measured.width)
  const { x, y } = placeFor(width)
  const middle = y + height / 2
  const stroke = color ?? palette.ink3
  const line = setLine(text, style, { x: x + pad + signWidth + between, top: y, width: room })
  const box = { x, y, width, height, radius: height / 2 }
  return [
    { kind: 'rect', ...box, fill: palette.surface, stroke, strokeWidth: outline },
    ...(sign ? signShapes(sign, x + pad + size.sign, middle, size.sign, stroke) : []),
    ...(measured.width > 0 ? [textShape(line, palette)] : []),
  ]
}

/** The card as one spot of colour, for a zoom at which its text can't be read. */
function spot(card: CardBox, mark: LensMark | undefined, palette: Palette): Shape[] {
  if (!mark || mark.key === 'unowned') return overviewCard(card, palette)
  const look = markLook(mark, palette)
  const isOwned = mark.key === 'owned'
  const { x, y, w: width, h: height } = card
  const middle = isOwned ? 40 : height / 2
  return [
    ...(isOwned ? overviewCard(card, palette) : [filled({ x, y, width, height }, look, palette)]),
    ...plate(mark, look, palette, large, width - 12, (plateWidth) => ({
      x: x + (width - plateWidth) / 2,
      y: y + middle - large.height / 2,
    })),
  ]
}

function filled(
  place: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  },
  { color }: MarkLook,
  palette: Palette,
): Shape {
  const box = { kind: 'rect' as const, ...place, radius: 8 }
  if (color !== undefined) return { ...box, fill: color }
  return { ...box, fill: palette.surface, stroke: palette.ink3, strokeWidth: 2, dash: [8, 6] }
}
