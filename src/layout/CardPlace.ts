import type { LaneType } from '../model/kinds/lane.ts'
import type { CardBox } from './Scene.ts'

/** Where a card stands. */
export interface CardPlace {
  readonly x: number
  readonly y: number
  /** of its column */
  readonly w: number
  readonly stepId: string
  readonly laneId: string
  readonly laneType: LaneType
}

/** A card while it is made. */
export type MutableCard = { -readonly [K in keyof CardBox]: CardBox[K] }
