import type { PathCommand, PathShape, Shape, TextShape } from '../lib/drawing/shapes.ts'
import { channelIcons, type ChannelIcon } from './channelIcons.ts'
import { ownerColors } from './ownerColors.ts'
import type { Palette } from './palette.ts'
import { avatarSize } from './marks.ts'
import type { Box, FeedbackMark, OwnerMark, TextLine, TextTone } from './Scene.ts'
import { centredAt, setLine } from './setLines.ts'

export function toneColor(tone: TextTone, palette: Palette): string {
  return tone === 'customers' ? palette.negativeText : palette[tone]
}

/** A line moved by its card's corner. */
export function textShape(line: TextLine, palette: Palette, dx = 0, dy = 0): TextShape {
  return {
    kind: 'text',
    x: line.x + dx,
    y: line.y + dy,
    text: line.text,
    size: line.size,
    weight: line.weight,
    fill: toneColor(line.tone, palette),
    width: line.width,
  }
}

export function touches(a: Box, b: Box): boolean {
  return a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h
}

/** Whether two boxes share more than an edge. */
export function isCrossed(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}

/** px around a badge that are kept free of it */
const badgeHalo = 2

/** Where a badge, relative to its card, stands on the map, with its halo. */
export function badgeBox(card: Box, { x, y, w, h }: Box): Box {
  return {
    x: card.x + x - badgeHalo,
    y: card.y + y - badgeHalo,
    w: w + 2 * badgeHalo,
    h: h + 2 * badgeHalo,
  }
}

export function movedPath(
  d: readonly PathCommand[],
  dx: number,
  dy: number,
  scale = 1,
): PathCommand[] {
  const x = (value: number): number => value * scale + dx
  const y = (value: number): number => value * scale + dy
  return d.map((command) => {
    switch (command[0]) {
      case 'Z':
        return command
      case 'C': {
        const [, x1, y1, x2, y2, x3, y3] = command
        return ['C', x(x1), y(y1), x(x2), y(y2), x(x3), y(y3)]
      }
      default:
        return [command[0], x(command[1]), y(command[2])]
    }
  })
}

/** An icon of the 24 grid in a box; its line thins with it. */
export function iconShape(icon: ChannelIcon, at: Box, color: string): PathShape {
  return outlineShape(channelIcons[icon], at, color)
}

/** The same for any outline on that grid. */
export function outlineShape(outline: readonly PathCommand[], at: Box, color: string): PathShape {
  const scale = at.w / 24
  const d = movedPath(outline, at.x, at.y, scale)
  return { kind: 'path', d, stroke: color, strokeWidth: 1.7 * scale, cap: 'round' }
}

/** Negative, neutral, positive from the left. */
export function feedbackShapes(
  feedback: FeedbackMark,
  palette: Palette,
  dx: number,
  dy: number,
): Shape[] {
  const { bar, n } = feedback
  if (!bar) return []
  const x = bar.x + dx
  const y = bar.y + dy
  const parts = [
    [feedback.negative, palette.negative],
    [feedback.neutral, palette.neutral],
    [feedback.positive, palette.positive],
  ] as const
  const children: Shape[] = []
  let left = x
  for (const [count, fill] of parts) {
    const width = (bar.w * count) / n
    if (count > 0) {
      children.push({ kind: 'rect', x: left, y, width, height: bar.h, fill })
      // A seam tells the parts apart without their colours.
      if (left > x) {
        children.push({
          kind: 'rect',
          x: left - 0.5,
          y,
          width: 1,
          height: bar.h,
          fill: palette.surface,
        })
      }
    }
    left += width
  }
  return [{ kind: 'group', children, clip: { x, y, width: bar.w, height: bar.h, radius: 2.5 } }]
}

/** The owner's round mark and name. */
export function ownerShapes(owner: OwnerMark, palette: Palette, dx: number, dy: number): Shape[] {
  const { mark, onMark } = ownerColors(owner.color, palette)
  const radius = avatarSize / 2
  const { label } = owner
  const cx = label.x - 6 - radius + dx
  // The label stands in the middle of a row as high as the mark.
  const cy = label.y - 0.3636 * label.size + dy
  const style = { size: 9, weight: 700, lineHeight: avatarSize, tone: 'ink' } as const
  const place = { x: 0, top: cy - radius, width: avatarSize }
  const initials = centredAt(setLine(owner.initials, style, place), cx)
  return [
    { kind: 'circle', cx, cy, r: radius, fill: mark },
    { ...textShape(initials, palette), fill: onMark },
    textShape(label, palette, dx, dy),
  ]
}
