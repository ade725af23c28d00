import type { Shape } from '../../lib/drawing/shapes.ts'
import type { LensColour } from '../../model/LensColour.ts'
import type { Palette } from '../palette.ts'
import type { Scene } from '../Scene.ts'
import type { LensMark } from './LensMark.ts'
import { type MarkSources, markOf } from './markOf.ts'
import { markLook } from './markLook.ts'
import { signShapes } from './signShapes.ts'

/** One colour of a lens, and how many cards have it. */
export interface LegendEntry {
  readonly mark: LensMark
  readonly count: number
}

/** In which order a legend tells them; owners come as they are met. */
const order = [
  ['owned', 'veryNegative', 'missed', 'n300', 'critical'],
  ['negative', 'onTarget', 'n100', 'warning'],
  ['mixed', 'noTarget', 'n30', 'info'],
  ['positive', 'noReading', 'n1'],
  ['veryPositive'],
  ['complaints'],
  ['few'],
  ['unowned', 'unheard', 'noKpi', 'n0', 'clear'],
].flatMap((keys, rank) => keys.map((key) => [key, rank] as const))
const ranks = new Map<string, number>(order)

/** The colours that a map shows, each once; of the cards in the lens alone. */
export function lensLegend(
  scene: Scene,
  colourBy: LensColour,
  sources: MarkSources,
  kept?: ReadonlySet<string>,
): LegendEntry[] {
  const found = new Map<string, { mark: LensMark; count: number }>()
  for (const { cardIds } of scene.cells.values()) {
    for (const id of cardIds) {
      const card = scene.cards.get(id)
      const mark = card && (!kept || kept.has(id)) && markOf(card, colourBy, sources)
      if (!mark) continue
      const { key, owner } = mark
      // A person wears the colour of their department, whose name the card shows.
      const name = owner ? `${key} ${owner.color} ${owner.label.text}` : key
      const known = found.get(name)
      if (known) known.count += 1
      else found.set(name, { mark: { key, ...(owner ? { owner } : {}) }, count: 1 })
    }
  }
  return [...found.values()].sort((a, b) => rankOf(a.mark) - rankOf(b.mark))
}

function rankOf({ key }: LensMark): number {
  return ranks.get(key) ?? 0
}

/** Side of a legend's swatch, px. */
export const swatchSize = 16

/** A little card in the colour with its sign, its upper left corner at x, y. */
export function swatchShapes(mark: LensMark, palette: Palette, x: number, y: number): Shape[] {
  const { color, sign } = markLook(mark, palette)
  const box = { kind: 'rect' as const, radius: 4 }
  const inset = { x: x + 0.75, y: y + 0.75, width: swatchSize - 1.5, height: swatchSize - 1.5 }
  const whole = { x, y, width: swatchSize, height: swatchSize }
  const middle = swatchSize / 2
  if (color === undefined) {
    const outline = { stroke: palette.ink3, strokeWidth: 1.2, dash: [3, 2.5] }
    const ring = sign ? signShapes(sign, x + middle, y + middle, 4, palette.ink3) : []
    return [{ ...box, ...inset, fill: palette.surface, ...outline }, ...ring]
  }
  return [
    { ...box, ...whole, fill: color },
    ...(sign ? signShapes(sign, x + middle, y + middle, 4.5, palette.surface) : []),
  ]
}
