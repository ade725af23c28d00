import type { LaneRole, LaneType } from '../kinds/lane.ts'

/** Name, type, role. */
export type TemplateLane = readonly [name: string, type: LaneType, role: LaneRole]

/**
 * A journey to begin with. What it holds is content in one language, and the person's own from the first moment.
 *
 * `map` is written line by line:
 *
 *     # stage
 *     ## step
 *     expects: what the customer expects of the step
 *     touchpoint | channel | who is typically accountable | words, that feedback, finds it by
 *     = a KPI of the touchpoint above | unit | up or down is better | target
 *     ! what typically hurts at the touchpoint above
 *     name of a lane: a card in it
 *     > type: an opportunity, about what hurts in this step
 */
export interface Template {
  /** Scripts name it: never changed. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly lanes: readonly TemplateLane[]
  readonly map: string
}
