import type { Hatch, Shape } from '../lib/drawing/shapes.ts'
import type { Palette } from './palette.ts'
import type { CardBox } from './Scene.ts'

/** How a map is drawn through a lens: the same boxes and text, in other colours. */
export interface LensPaint {
  readonly card: (card: CardBox, palette: Palette) => Shape[]
  readonly overviewCard: (card: CardBox, palette: Palette) => Shape[]
  /** Whether a card or step is in the lens. */
  readonly isKept: (id: string) => boolean
  /** What is drawn for these records, pale where one of them is not in the lens. */
  readonly soften: (shapes: Shape[], palette: Palette, ...ids: readonly string[]) => Shape[]
  /** The stripes that say "nobody" on pale cards. */
  readonly paleHatch: (palette: Palette) => Hatch
}
