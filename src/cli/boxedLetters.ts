import type { Shape } from '../lib/drawing/shapes.ts'
import { hasForeignGlyphs } from '../lib/text/textWidth.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What of a drawing's texts Inter has no letters for, each once: emoji above all. Without another font it is boxes. */
export function boxedLetters(shapes: readonly Shape[]): string[] {
  const found = new Set<string>()
  collect(shapes, found)
  return [...found]
}

function collect(shapes: readonly Shape[], found: Set<string>): void {
  for (const shape of shapes) {
    if (shape.kind === 'group') collect(shape.children, found)
    if (shape.kind !== 'text' || !hasForeignGlyphs(shape.text)) continue
    for (const { segment } of graphemes.segment(shape.text))
      if (hasForeignGlyphs(segment)) found.add(segment)
  }
}
