import type { OwnerMark } from '../Scene.ts'

/** What a lens can say of a card; its words are `lens.key.KEY`. */
export type LensKey =
  | 'owned'
  | 'unowned'
  | 'veryNegative'
  | 'negative'
  | 'mixed'
  | 'positive'
  | 'veryPositive'
  | 'complaints'
  | 'few'
  | 'unheard'
  | 'missed'
  | 'onTarget'
  | 'noTarget'
  | 'noReading'
  | 'noKpi'
  | 'n0'
  | 'n1'
  | 'n30'
  | 'n100'
  | 'n300'
  | 'critical'
  | 'warning'
  | 'info'
  | 'clear'

/** What the colour of a card stands for, with its figure. */
export interface LensMark {
  readonly key: LensKey
  /** of `owned` */
  readonly owner?: OwnerMark
  /** "71%", "1,860", "2"; initials of an owner */
  readonly text?: string
}
