import { subsetNameOf } from '../export/fontFaces.ts'
import { textLeft } from '../lib/drawing/paintShapes.ts'
import type { Shape, TextShape } from '../lib/drawing/shapes.ts'
import { drawnText, textWidth } from '../lib/text/textWidth.ts'

const letter = /^\p{L}/u
const digit = /^\p{Nd}/u
/** Belongs to the character before it. */
const attached = /^[\p{M}\p{Cf}\p{Emoji_Modifier}]/u

/**
 * The same drawing for resvg, each text as pieces that can't touch each other. resvg can't turn off a font's
 * contextual forms: Inter would make one arrow of "->" and a times sign of the x in "10x20", in other widths
 * than were measured. And where it finds no font for one character it looks for none for those behind it.
 */
export function splitTexts(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape): Shape[] => {
    if (shape.kind === 'text') return piecesOf(shape)
    if (shape.kind === 'group') return [{ ...shape, children: splitTexts(shape.children) }]
    return [shape]
  })
}

function piecesOf(shape: TextShape): TextShape[] {
  const { size, weight, anchor: _, ...rest } = shape
  const pieces = split(drawnText(shape.text))
  let x = textLeft(shape)
  return pieces.map((text) => {
    const width = textWidth(text, { size, weight })
    const piece = { ...rest, size, weight, text, x, width }
    x += width
    return piece
  })
}

function split(text: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let previous = ''
  for (const character of text) {
    if (previous !== '' && !belongTogether(previous, character)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
    previous = character
  }
  return piece === '' ? pieces : [...pieces, piece]
}

function belongTogether(a: string, b: string): boolean {
  if (attached.test(b) || a === '\u200d') return true
  if (subsetNameOf(a.codePointAt(0) ?? 0) !== subsetNameOf(b.codePointAt(0) ?? 0)) return false
  if (a === ' ' || b === ' ') return true
  return (letter.test(a) && letter.test(b)) || (digit.test(a) && digit.test(b))
}
