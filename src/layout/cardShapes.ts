import type { RectShape, Shape } from '../lib/drawing/shapes.ts'
import { feedbackShapes, iconShape, outlineShape, ownerShapes, textShape } from './basicShapes.ts'
import { linkIcon } from './linkIcon.ts'
import { ownerColors } from './ownerColors.ts'
import type { Palette } from './palette.ts'
import type { BadgeMark, CardBox, ChipBox } from './Scene.ts'

const radius = 8
/** dashes of everything that says "nobody" */
const emptyDash = [3, 2.5] as const

/** One card in full. */
export function cardShapes(card: CardBox, palette: Palette): Shape[] {
  const { x, y } = card
  return [
    ...paper(card, palette, card.tone === 'suggested'),
    ...edge(card, palette),
    ...mark(card, palette),
    ...picture(card, palette),
    ...card.text.lines.map((line) => textShape(line, palette, x, y)),
    ...link(card, palette),
    ...channel(card, palette),
    ...(card.feedback
      ? [
          ...feedbackShapes(card.feedback, palette, x, y),
          textShape(card.feedback.count, palette, x, y),
        ]
      : []),
    ...owner(card, palette),
    ...(card.badge ? badge(card.badge, palette, x, y) : []),
  ]
}

/** One entry of a computed lane. */
export function chipShapes(chip: ChipBox, palette: Palette): Shape[] {
  const { x, y } = chip
  const isNobody = chip.kind === 'noOwner'
  const shapes: Shape[] = isNobody ? [nobodyPaper(chip, palette)] : paper(chip, palette, false)
  if (chip.icon) {
    const { icon, at } = chip.icon
    shapes.push(iconShape(icon, { ...at, x: at.x + x, y: at.y + y }, palette.ink3))
  }
  if (chip.owner) shapes.push(...ownerShapes(chip.owner, palette, x, y))
  else shapes.push(...chip.lines.map((line) => textShape(line, palette, x, y)))
  if (chip.feedback) shapes.push(...feedbackShapes(chip.feedback, palette, x, y))
  if (chip.status && chip.statusAt) {
    shapes.push(statusShape(chip.status, chip.statusAt.x + x, chip.statusAt.y + y, palette))
  }
  return shapes
}

type Place = Pick<CardBox, 'x' | 'y' | 'w' | 'h'>
type Rect = Pick<RectShape, 'x' | 'y' | 'width' | 'height'>

function paper({ x, y, w, h }: Place, palette: Palette, isDashed: boolean): Shape[] {
  const inner = { x: x + 0.5, y: y + 0.5, width: w - 1, height: h - 1, radius: radius - 0.5 }
  const outline = isDashed
    ? { stroke: palette.lineStrong, dash: [4, 3] as const }
    : { stroke: palette.line }
  return [
    { kind: 'rect', x, y: y + 1.5, width: w, height: h, radius, fill: palette.shadow },
    { kind: 'rect', ...inner, fill: palette.surface, ...outline },
  ]
}

function nobodyPaper({ x, y, w, h }: Place, palette: Palette): RectShape {
  const inner = { x: x + 0.5, y: y + 0.5, width: w - 1, height: h - 1, radius: radius - 0.5 }
  const colors = { fill: palette.criticalSoft, stroke: palette.critical }
  return { kind: 'rect', ...inner, ...colors, dash: emptyDash }
}

/** The left edge of a touchpoint: its owner's colour, or stripes where there is nobody. */
function edge(card: CardBox, palette: Palette): Shape[] {
  if (card.owner === undefined) return []
  const fill =
    card.owner === 'none'
      ? { kind: 'hatch' as const, color: palette.critical, background: palette.criticalSoft }
      : ownerColors(card.owner.color, palette).mark
  const { x, y, w, h } = card
  const strip: RectShape = { kind: 'rect', x, y, width: 4, height: h, fill }
  return [{ kind: 'group', children: [strip], clip: { x, y, width: w, height: h, radius } }]
}

/** What tells pains, opportunities and quotes apart: a small mark of its own shape. */
function mark({ tone, x, y, h }: CardBox, palette: Palette): Shape[] {
  if (tone === 'pain' || tone === 'suggested') {
    const d = diamond(x + 12, y + 16, 4.2)
    if (tone === 'pain') return [{ kind: 'path', d, fill: palette.negative }]
    return [{ kind: 'path', d, stroke: palette.negative, strokeWidth: 1.4 }]
  }
  if (tone === 'opportunity') {
    const circle = { kind: 'circle' as const, cx: x + 12, cy: y + 16, r: 3.6 }
    return [{ ...circle, stroke: palette.ink2, strokeWidth: 1.4 }]
  }
  if (tone !== 'quote') return []
  const bar = { x: x + 8, y: y + 10, width: 2, height: h - 20, radius: 1 }
  return [{ kind: 'rect', ...bar, fill: palette.lineStrong }]
}

export function diamond(x: number, y: number, r: number): Extract<Shape, { kind: 'path' }>['d'] {
  return [['M', x, y - r], ['L', x + r, y], ['L', x, y + r], ['L', x - r, y], ['Z']]
}

/** A picture with round corners; where the journey does not hold it, a sign for it. */
function picture({ picture: mark, x, y }: CardBox, palette: Palette): Shape[] {
  if (!mark) return []
  const { box, source, alt } = mark
  const place = { x: x + box.x, y: y + box.y, width: box.w, height: box.h }
  const ground: RectShape = { kind: 'rect', ...place, radius: 4, fill: palette.sunken }
  if (source === undefined) return [ground, ...noPicture(place, palette)]
  const image = { kind: 'image' as const, ...place, source, ...(alt ? { label: alt } : {}) }
  return [ground, { kind: 'group', children: [image], clip: { ...place, radius: 4 } }]
}

function noPicture({ x, y, width, height }: Rect, palette: Palette): Shape[] {
  const middle = x + width / 2
  const ground = y + height / 2 + 14
  const stroke = { stroke: palette.ink3, strokeWidth: 1.4, cap: 'round' as const }
  return [
    {
      kind: 'path',
      d: [
        ['M', middle - 26, ground],
        ['L', middle - 8, ground - 22],
        ['L', middle + 4, ground - 8],
        ['L', middle + 11, ground - 15],
        ['L', middle + 26, ground],
        ['Z'],
      ],
      ...stroke,
    },
    { kind: 'circle', cx: middle + 15, cy: ground - 26, r: 4, ...stroke },
  ]
}

/** Where the card leads; a link in SVG and PDF too. */
function link({ link: mark, x, y }: CardBox, palette: Palette): Shape[] {
  if (!mark) return []
  const { href, box, line } = mark
  const at = { x: x + box.x, y: y + box.y + (box.h - 11) / 2, w: 11, h: 11 }
  const children = [outlineShape(linkIcon, at, palette.ink3), textShape(line, palette, x, y)]
  return [{ kind: 'group', children, href }]
}

function channel({ channel: part, x, y }: CardBox, palette: Palette): Shape[] {
  if (!part) return []
  const { icon, at, line } = part
  return [
    iconShape(icon, { ...at, x: at.x + x, y: at.y + y }, palette.ink3),
    textShape(line, palette, x, y),
  ]
}

function owner({ owner: mark, ownerSlot, x, y }: CardBox, palette: Palette): Shape[] {
  if (mark !== undefined && mark !== 'none') return ownerShapes(mark, palette, x, y)
  if (!ownerSlot) return []
  const { box, line } = ownerSlot
  const place = { x: x + box.x + 0.5, y: y + box.y + 0.5, width: box.w - 1, height: box.h - 1 }
  return [
    {
      kind: 'rect',
      ...place,
      radius: 8.5,
      fill: palette.criticalSoft,
      stroke: palette.critical,
      dash: emptyDash,
    },
    textShape(line, palette, x, y),
  ]
}

/** Round for critical, less so for a warning, square for what is only to know: no meaning by colour alone. */
export function badge(
  { box, label, severity }: BadgeMark,
  palette: Palette,
  x: number,
  y: number,
): Shape[] {
  const place = { x: x + box.x, y: y + box.y, width: box.w, height: box.h }
  const radius = { critical: 8.5, warning: 5, info: 2 }[severity]
  const halo = {
    x: place.x - 2,
    y: place.y - 2,
    width: place.width + 4,
    height: place.height + 4,
    radius: radius + 2,
  }
  return [
    { kind: 'rect', ...halo, fill: palette.canvas },
    { kind: 'rect', ...place, radius, fill: palette[severity] },
    { ...textShape(label, palette, x, y), fill: palette.onSeverity },
  ]
}

/** A KPI against its target: a dot on it, a diamond off it, a ring without one. */
function statusShape(
  status: NonNullable<ChipBox['status']>,
  x: number,
  y: number,
  palette: Palette,
): Shape {
  if (status === 'on-target')
    return { kind: 'circle', cx: x, cy: y, r: 3.5, fill: palette.positive }
  if (status === 'off-target')
    return { kind: 'path', d: diamond(x, y, 4.2), fill: palette.negative }
  return { kind: 'circle', cx: x, cy: y, r: 2.8, stroke: palette.neutral, strokeWidth: 1.8 }
}
