import { noteText } from '../../layout/noteContent.ts'
import type { Box, CardBox, TextLine } from '../../layout/Scene.ts'

/** Where the text of a card or head stands inside its box, and how it is set; px of the map. */
export interface TextFrame {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the lines that stand there: what is typed over is covered. */
  readonly height: number
  readonly size: number
  readonly weight: number
  readonly lineHeight: number
  readonly isOnHead: boolean
}

const baselineShift = 0.3636

/** The frame of a card's own text, so that the box for typing covers it line by line. */
export function textFrame(card: CardBox): TextFrame {
  const right = 10
  if (card.kind === 'card') return noteFrame(card, right)
  return frameOf(card.text.lines, { w: card.w, h: card.h }, { x: 0, y: 0 }, right)
}

/** Of a card whose lines may be several pieces, or who has a picture above its text, or no text at all. */
function noteFrame({ text, picture, tone, w }: CardBox, right: number): TextFrame {
  const { lines } = text
  const { size, weight, lineHeight } = noteText
  const x = tone === 'quote' ? 16 : 10
  const under = picture ? picture.box.y + picture.box.h + 6 : 8
  const top = lines[0] ? lines[0].y - baselineShift * size - lineHeight / 2 : under
  const rows = new Set(lines.map(({ y }) => y)).size
  return {
    x,
    y: top,
    width: w - x - right,
    height: rows * lineHeight,
    size,
    weight,
    lineHeight,
    isOnHead: false,
  }
}

/** The same for a head, whose lines are placed on the map. */
export function headFrame(lines: readonly TextLine[], box: Box): TextFrame {
  return frameOf(lines, box, box, 4)
}

function frameOf(
  lines: readonly TextLine[],
  box: { readonly w: number; readonly h: number },
  from: { readonly x: number; readonly y: number },
  right: number,
): TextFrame {
  const [first, second] = lines
  const size = first?.size ?? 12
  const isSame = second !== undefined && second.size === size && second.y > (first?.y ?? 0)
  const lineHeight = isSame ? second.y - (first?.y ?? 0) : Math.round(size * 1.3)
  const x = (first?.x ?? from.x + 10) - from.x
  const y = first ? first.y - from.y - baselineShift * size - lineHeight / 2 : 8
  return {
    x,
    y,
    width: Math.max(40, box.w - x - right),
    height:
      lines.filter((line) => line.size === size && line.weight === first?.weight).length *
      lineHeight,
    size,
    weight: first?.weight ?? 400,
    lineHeight,
    isOnHead: first?.tone === 'onHead',
  }
}
