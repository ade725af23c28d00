import type { Shape } from '../lib/drawing/shapes.ts'
import { feedbackShapes, textShape } from './basicShapes.ts'
import { badge, diamond } from './cardShapes.ts'
import { dotSize } from './cellSummary.ts'
import { ownerColors } from './ownerColors.ts'
import type { Palette } from './palette.ts'
import type { CellSummary, SummaryDot } from './Scene.ts'

/** What stands for the cards of a collapsed place: a sunken tile, so that nobody takes it for a card. */
export function summaryShapes(summary: CellSummary, palette: Palette): Shape[] {
  const { x, y, w, h, dots, lines, feedback, badge: mark } = summary
  const inner = { x: x + 0.5, y: y + 0.5, width: w - 1, height: h - 1, radius: 7.5 }
  return [
    { kind: 'rect', ...inner, fill: palette.sunken, stroke: palette.lineStrong },
    ...dots.map((dot) => dotShape(dot, palette, x, y)),
    ...lines.map((line) => textShape(line, palette, x, y)),
    ...(feedback
      ? [...feedbackShapes(feedback, palette, x, y), textShape(feedback.count, palette, x, y)]
      : []),
    ...(mark ? badge(mark, palette, x, y) : []),
  ]
}

function dotShape(
  { kind, owner, ...at }: SummaryDot,
  palette: Palette,
  x: number,
  y: number,
): Shape {
  const [left, top, half] = [at.x + x, at.y + y, dotSize / 2]
  if (kind === 'painPoint')
    return { kind: 'path', d: diamond(left + half, top + half, half), fill: palette.negative }
  if (kind === 'opportunity') {
    const circle = { kind: 'circle' as const, cx: left + half, cy: top + half, r: 3.3 }
    return { ...circle, stroke: palette.ink2, strokeWidth: 1.4 }
  }
  const square = { kind: 'rect' as const, x: left, y: top, width: dotSize, height: dotSize }
  if (owner) return { ...square, radius: 2, fill: ownerColors(owner.color, palette).mark }
  const inner = {
    x: left + 0.5,
    y: top + 0.5,
    width: dotSize - 1,
    height: dotSize - 1,
    radius: 1.5,
  }
  if (kind === 'card') return { ...square, ...inner, fill: palette.surface, stroke: palette.ink3 }
  const fill = {
    kind: 'hatch' as const,
    color: palette.critical,
    background: palette.criticalSoft,
  }
  return { ...square, ...inner, fill, stroke: palette.critical }
}
