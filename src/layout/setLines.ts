import { breakLines } from '../lib/text/breakLines.ts'
import type { ShapeWeight } from '../lib/drawing/shapes.ts'
import { textWidth } from '../lib/text/textWidth.ts'
import type { TextLine, TextTone } from './Scene.ts'

export interface TextStyle {
  /** px */
  readonly size: number
  readonly weight: ShapeWeight
  readonly lineHeight: number
  readonly tone: TextTone
}

export interface TextPlace {
  readonly x: number
  /** upper edge of the first line's box */
  readonly top: number
  readonly width: number
  readonly maxLines: number
}

export interface SetText {
  readonly lines: readonly TextLine[]
  readonly isCut: boolean
  /** lower edge of the last line's box; `top` where there is no line */
  readonly bottom: number
}

/** From the middle of a line's box to its baseline in em: Inter's ascent 0.96875, descent 0.2412. */
const baselineShift = 0.3636

const round = (value: number): number => Math.round(value * 100) / 100

/** The baseline of a line whose box begins at `top`. */
export function baselineIn(top: number, { size, lineHeight }: TextStyle): number {
  return round(top + lineHeight / 2 + baselineShift * size)
}

/** Breaks text into measured lines; none is wider than `width`. */
export function setLines(text: string, style: TextStyle, place: TextPlace): SetText {
  const { size, weight, lineHeight, tone } = style
  const { x, top, width, maxLines } = place
  const broken = breakLines(text, { size, weight, width, maxLines })
  const lines = broken.lines.map((line, i) => ({
    text: line,
    x,
    y: baselineIn(top + i * lineHeight, style),
    width: textWidth(line, { size, weight }),
    size,
    weight,
    tone,
  }))
  return { lines, isCut: broken.truncated, bottom: top + lines.length * lineHeight }
}

/** One line, cut with "…" at `width`; an empty line where there is nothing to draw. */
export function setLine(
  text: string,
  style: TextStyle,
  { x, top, width }: Omit<TextPlace, 'maxLines'>,
): TextLine {
  const { size, weight, tone } = style
  const line = breakLines(text, { size, weight, width, maxLines: 1 }).lines[0] ?? ''
  const y = baselineIn(top, style)
  return { text: line, x, y, width: textWidth(line, { size, weight }), size, weight, tone }
}

/** The same line with its right end at `right`. */
export function endingAt(line: TextLine, right: number): TextLine {
  return { ...line, x: round(right - line.width) }
}

/** The same line with its middle at `middle`. */
export function centredAt(line: TextLine, middle: number): TextLine {
  return { ...line, x: round(middle - line.width / 2) }
}
