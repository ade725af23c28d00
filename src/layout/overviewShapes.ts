import type { Shape } from '../lib/drawing/shapes.ts'
import { diamond } from './cardShapes.ts'
import { mixColors } from './contrast.ts'
import type { LensPaint } from './LensPaint.ts'
import { ownerColors } from './ownerColors.ts'
import type { Palette } from './palette.ts'
import type {
  BadgeMark,
  CardBox,
  CellBox,
  CellSummary,
  ChipBox,
  FeedbackMark,
  Scene,
} from './Scene.ts'

/** Cards without their text: a touchpoint is its owner's colour, striped where there is nobody. */
export function overviewShapes(
  scene: Scene,
  palette: Palette,
  cells: readonly CellBox[],
  lens?: LensPaint,
): Shape[] {
  const shapes: Shape[] = []
  for (const { cardIds, chips, stepId, summary } of cells) {
    if (summary) {
      const drawn: Shape[] = lens ? [] : shapes
      addSummary(summary, palette, drawn)
      if (lens) shapes.push(...softSummary(drawn, palette, summary, lens))
    }
    for (const id of cardIds) {
      const card = scene.cards.get(id)
      if (!card) continue
      if (lens) shapes.push(...lens.overviewCard(card, palette))
      else addCard(card, palette, shapes)
    }
    const drawn: Shape[] = lens ? [] : shapes
    for (const chip of chips) addChip(chip, palette, drawn)
    if (lens) shapes.push(...lens.soften(drawn, palette, stepId))
  }
  return shapes
}

/** What is collapsed is pale where none of it is in the lens. */
export function softSummary(
  shapes: Shape[],
  palette: Palette,
  { ids }: CellSummary,
  lens: LensPaint,
): Shape[] {
  return ids.some((id) => lens.isKept(id)) ? shapes : lens.soften(shapes, palette, ...ids)
}

/** One card of the overview. */
export function overviewCard(card: CardBox, palette: Palette): Shape[] {
  const shapes: Shape[] = []
  addCard(card, palette, shapes)
  return shapes
}

function addCard(card: CardBox, palette: Palette, shapes: Shape[]): void {
  const { x, y, w: width, h: height } = card
  const place = { kind: 'rect' as const, x, y, width, height, radius: 8 }
  if (card.owner === 'none') {
    const fill = {
      kind: 'hatch' as const,
      color: palette.critical,
      background: palette.criticalSoft,
    }
    shapes.push({ ...place, fill, stroke: palette.critical, strokeWidth: 2, dash: [8, 6] })
  } else if (card.owner) {
    shapes.push({ ...place, fill: ownerColors(card.owner.color, palette).mark })
  } else {
    shapes.push({ ...place, fill: palette.surface, stroke: palette.lineStrong })
  }
  if (card.tone === 'pain') {
    shapes.push({ kind: 'path', d: diamond(x + 20, y + 20, 10), fill: palette.negative })
  }
  if (card.feedback) addBar(card.feedback, palette, card, shapes)
  if (card.badge) addBadge(card, card.badge, palette, shapes)
}

/** In parts of equal width, one a dot: a heat map of what is hidden. */
function addSummary(summary: CellSummary, palette: Palette, shapes: Shape[]): void {
  const { x, y, w, h: height, dots } = summary
  const width = w / Math.max(1, dots.length)
  for (const [i, { kind, owner }] of dots.entries()) {
    const part = { kind: 'rect' as const, x: x + i * width, y, width, height }
    const isUnowned = kind === 'touchpoint' && !owner
    const hatch = {
      kind: 'hatch' as const,
      color: palette.critical,
      background: palette.criticalSoft,
    }
    const mark = owner ? ownerColors(owner.color, palette).mark : palette.sunken
    shapes.push({ ...part, fill: isUnowned ? hatch : mark })
  }
  shapes.push({ kind: 'rect', x, y, width: w, height, stroke: palette.lineStrong, strokeWidth: 3 })
  if (summary.feedback) addBar(summary.feedback, palette, summary, shapes)
  if (summary.badge) addBadge(summary, summary.badge, palette, shapes)
}

function addBadge(
  { x, y, w }: { readonly x: number; readonly y: number; readonly w: number },
  { severity }: BadgeMark,
  palette: Palette,
  shapes: Shape[],
): void {
  const radius = { critical: 13, warning: 7, info: 2 }[severity]
  const spot = { x: x + w - 19, y: y - 7, width: 26, height: 26, radius }
  const halo = { stroke: palette.canvas, strokeWidth: 4 }
  shapes.push({ kind: 'rect', ...spot, fill: palette[severity], ...halo })
}

function addChip(chip: ChipBox, palette: Palette, shapes: Shape[]): void {
  const { x, y, w: width, h: height, owner, kind } = chip
  const mark = owner && ownerColors(owner.color, palette).mark
  const empty = kind === 'noOwner' ? palette.critical : palette.surface
  const fill = mark === undefined ? empty : mixColors(mark, palette.surface, 0.8)
  shapes.push({ kind: 'rect', x, y, width, height, radius: 8, fill, stroke: palette.lineStrong })
  if (chip.feedback) addBar(chip.feedback, palette, chip, shapes)
}

/** A thick bar on a seam of paper: it must be told from every owner's colour. */
function addBar(
  { n, negative, neutral, positive, bar: hasBar }: FeedbackMark,
  palette: Palette,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  shapes: Shape[],
): void {
  if (!hasBar) return
  const height = Math.min(30, h / 3)
  const top = y + h - height - 12
  const left = x + 12
  const width = w - 24
  const seam = { x: left - 4, y: top - 4, width: width + 8, height: height + 8 }
  shapes.push({ kind: 'rect', ...seam, fill: palette.surface })
  const first = (width * negative) / n
  const second = (width * neutral) / n
  const bar = { kind: 'rect' as const, y: top, height }
  if (negative > 0) shapes.push({ ...bar, x: left, width: first, fill: palette.negative })
  if (neutral > 0) shapes.push({ ...bar, x: left + first, width: second, fill: palette.neutral })
  if (positive > 0) {
    const rest = width - first - second
    shapes.push({ ...bar, x: left + first + second, width: rest, fill: palette.positive })
  }
}
