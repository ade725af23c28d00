import type { LaneType } from '../model/kinds/lane.ts'
import type { Opportunity } from '../model/kinds/opportunity.ts'
import type { CardKind } from './Scene.ts'

/** Finished words and formatters of the reader's language: layout holds none itself. */
export interface LayoutWords {
  readonly noOwner: string
  readonly unplaced: string
  readonly lineOfInteraction: string
  readonly lineOfVisibility: string
  readonly lineOfInternalInteraction: string
  /** names of the two curves: "team's view", "customers' feedback, 95% interval" */
  readonly teamView: string
  readonly customersView: string
  /** what a lane of that type holds, below its name; "" for none */
  readonly laneHints: Readonly<Record<LaneType, string>>
  readonly opportunityTypes: Readonly<Record<NonNullable<Opportunity['type']>, string>>
  /** 1860 → "1,860" */
  readonly formatCount: (n: number) => string
  /** 0.71 → "71%" */
  readonly formatShare: (fraction: number) => string
  /** 92, "%" → "92%" */
  readonly formatValue: (value: number, unit: string | undefined) => string
  /** 2 → "2 steps" */
  readonly stepCount: (n: number) => string
  /** of one kind: 3 → "3 touchpoints" */
  readonly cardCount: (kind: CardKind, n: number) => string
  /** touchpoints whom nobody owns: 2 → "2 without owner" */
  readonly unownedCount: (n: number) => string
  /** 1320 → "1,320 comments" */
  readonly commentCount: (n: number) => string
  /** 317 → "317 complaints" */
  readonly complaintCount: (n: number) => string
  /** a count below 30 beside a feedback bar: 12 → "12, few" */
  readonly fewComments: (n: number) => string
  /** 0.71 → "71% negative" */
  readonly negativeShare: (fraction: number) => string
}
