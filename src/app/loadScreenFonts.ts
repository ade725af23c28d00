import type { Shape, ShapeWeight } from '../lib/drawing/shapes.ts'
import { ExportProblem } from '../panels/exporting/ExportProblem.ts'

/**
 * Waits until the page has the fonts in which these shapes are painted: a face whose letters were not on the
 * screen yet is not loaded. Rejects with an ExportProblem.
 */
export async function loadScreenFonts(shapes: readonly Shape[]): Promise<void> {
  const texts = new Map<ShapeWeight, Set<string>>()
  collect(shapes, texts)
  try {
    await Promise.all(
      [...texts].map(([weight, characters]) =>
        document.fonts.load(`${weight} 16px "Inter Variable"`, [...characters].join('')),
      ),
    )
  } catch (error) {
    throw new ExportProblem('fonts', error)
  }
}

function collect(shapes: readonly Shape[], texts: Map<ShapeWeight, Set<string>>): void {
  for (const shape of shapes) {
    if (shape.kind === 'group') collect(shape.children, texts)
    if (shape.kind !== 'text') continue
    const characters = texts.get(shape.weight) ?? new Set()
    for (const character of shape.text) characters.add(character)
    texts.set(shape.weight, characters)
  }
}
