import { mixColors } from '../contrast.ts'
import { ownerColors } from '../ownerColors.ts'
import type { Palette } from '../palette.ts'
import type { LensKey, LensMark } from './LensMark.ts'

/** Tells colours apart without them: see `signShapes`. */
export type Sign =
  | 'down'
  | 'downDown'
  | 'level'
  | 'up'
  | 'upUp'
  | 'dot'
  | 'diamond'
  | 'ring'
  | 'square'
  | 'rounded'
  | 'bars1'
  | 'bars2'
  | 'bars3'
  | 'bars4'
  | 'stripes'

/** How a mark is drawn; without a colour the card stays paper, with a dashed outline. */
export interface MarkLook {
  /** at least 3 : 1 on cards and ground */
  readonly color?: string
  readonly sign?: Sign
}

type Color = (palette: Palette) => string

const looks: Readonly<Record<Exclude<LensKey, 'owned'>, { color?: Color; sign?: Sign }>> = {
  unowned: { color: ({ critical }) => critical, sign: 'stripes' },
  veryNegative: { color: ({ negative, ink }) => mixColors(negative, ink, 0.7), sign: 'downDown' },
  negative: { color: ({ negative }) => negative, sign: 'down' },
  mixed: { color: ({ neutral }) => neutral, sign: 'level' },
  positive: { color: ({ positive }) => positive, sign: 'up' },
  veryPositive: { color: ({ positive, ink }) => mixColors(positive, ink, 0.7), sign: 'upUp' },
  complaints: { color: ({ negative }) => negative, sign: 'diamond' },
  few: { sign: 'ring' },
  unheard: {},
  missed: { color: ({ negative }) => negative, sign: 'diamond' },
  onTarget: { color: ({ positive }) => positive, sign: 'dot' },
  noTarget: { color: ({ neutral }) => neutral, sign: 'ring' },
  noReading: { sign: 'ring' },
  noKpi: {},
  n0: {},
  n1: { color: ({ info, surface }) => mixColors(info, surface, 0.7), sign: 'bars1' },
  n30: { color: ({ info, surface }) => mixColors(info, surface, 0.85), sign: 'bars2' },
  n100: { color: ({ info }) => info, sign: 'bars3' },
  n300: { color: ({ info, ink }) => mixColors(info, ink, 0.55), sign: 'bars4' },
  critical: { color: ({ critical }) => critical, sign: 'dot' },
  warning: { color: ({ warning }) => warning, sign: 'rounded' },
  info: { color: ({ info }) => info, sign: 'square' },
  clear: {},
}

/** A mark's colour in a palette, and its sign. */
export function markLook({ key, owner }: LensMark, palette: Palette): MarkLook {
  if (key === 'owned') return owner ? { color: ownerColors(owner.color, palette).mark } : {}
  const { color, sign } = looks[key]
  return { ...(color ? { color: color(palette) } : {}), ...(sign ? { sign } : {}) }
}

/** All keys but the owners', for the tests of their colours. */
export const lookKeys = Object.keys(looks) as (keyof typeof looks)[]
