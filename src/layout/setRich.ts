import { breakRuns } from '../lib/text/breakLines.ts'
import { textWidth } from '../lib/text/textWidth.ts'
import { type RichLine, isRich, richText } from '../model/richText.ts'
import type { TextLine } from './Scene.ts'
import { type SetText, type TextPlace, type TextStyle, baselineIn, setLines } from './setLines.ts'

/** px from a bullet to the text behind it, which hangs there */
const hanging = 10

/**
 * As `setLines`, for the text of a card: bold words and the items of lists. A line of the map may then be several
 * pieces, one for each weight, that stand on one baseline.
 */
export function setRich(text: string, style: TextStyle, place: TextPlace): SetText {
  if (!isRich(text)) return setLines(text, style, place)
  const paragraphs = richText(text)
  while (paragraphs.at(-1)?.runs.every((run) => run.text.trim() === '')) paragraphs.pop()
  const pieces: TextLine[] = []
  let rows = 0
  for (const [index, line] of paragraphs.entries()) {
    const room = {
      ...place,
      maxLines: place.maxLines - rows,
      hasMore: index < paragraphs.length - 1,
    }
    const set = setParagraph(line, style, { ...room, top: place.top + rows * style.lineHeight })
    pieces.push(...set.pieces)
    rows += set.rows
    if (set.isCut)
      return { lines: pieces, isCut: true, bottom: place.top + rows * style.lineHeight }
  }
  return { lines: pieces, isCut: false, bottom: place.top + rows * style.lineHeight }
}

function setParagraph(
  { isItem, runs }: RichLine,
  style: TextStyle,
  { x, top, width, maxLines, hasMore }: TextPlace & { readonly hasMore: boolean },
): { pieces: TextLine[]; rows: number; isCut: boolean } {
  const { size, lineHeight } = style
  const inset = isItem ? hanging : 0
  const weighted = runs.map(
    ({ text, isBold }) => ({ text, weight: isBold ? 600 : style.weight }) as const,
  )
  const broken = breakRuns(weighted, { size, width: width - inset, maxLines, hasMore })
  const piece = (text: string, weight: TextStyle['weight'], at: number, row: number): TextLine => ({
    text,
    x: at,
    y: baselineIn(top + row * lineHeight, style),
    width: textWidth(text, { size, weight }),
    size,
    weight,
    tone: weight === style.weight ? style.tone : 'ink',
  })
  const pieces = isItem ? [piece('•', style.weight, x, 0)] : []
  for (const [row, line] of broken.lines.entries()) {
    let at = x + inset
    for (const { text, weight } of line) {
      const made = piece(text, weight === 600 ? 600 : style.weight, at, row)
      pieces.push(made)
      at += made.width
    }
  }
  return { pieces, rows: broken.lines.length, isCut: broken.truncated }
}
