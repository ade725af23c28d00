/** A figure from which on a rule speaks. */
export interface Threshold {
  /** What holds where nobody has set it. */
  readonly usual: number
  /** The smallest and the largest that make sense, both included. */
  readonly min: number
  readonly max: number
  /** Something is counted. */
  readonly isWhole?: true
  /** A fraction that people read and type as a percentage. */
  readonly isShare?: true
}

const many = 100_000

/** Every threshold that a workspace may set. Names are public. */
export const thresholds = {
  /** A figure from fewer comments is marked. */
  'few-comments.comments': { usual: 30, min: 1, max: many, isWhole: true },
  /** So many times the median harm of the owners is too much for one. */
  'overloaded-owner.times': { usual: 2, min: 1, max: 1000 },
  /** A median of the harm of fewer owners says nothing. */
  'overloaded-owner.owners': { usual: 3, min: 2, max: many, isWhole: true },
  /** From so many days without a comment on, what customers said is old. */
  'stale-evidence.days': { usual: 365, min: 1, max: 36_500, isWhole: true },
  /** Fewer comments than this share of the visits are few. */
  'few-speak.share': { usual: 0.01, min: 0.0001, max: 1, isShare: true },
  /** Fewer visits in the days that feedback covers say nothing about silence. */
  'few-speak.visits': { usual: 1000, min: 1, max: 1_000_000_000, isWhole: true },
  /** Fewer months with comments have no trend. */
  'getting-worse.months': { usual: 6, min: 4, max: 120, isWhole: true },
  /** So far outside of what feedback allows the team is mistaken, on −2 … +2. */
  'team-disagrees.points': { usual: 0.5, min: 0, max: 4 },
  /** Fewer comments of employees are not compared with customers’. */
  'employees-disagree.comments': { usual: 5, min: 1, max: many, isWhole: true },
  /** More handoffs on the likeliest way are too many. */
  'many-handoffs.handoffs': { usual: 4, min: 0, max: 1000, isWhole: true },
  /** From this share of customers on who go back to get in touch again, it is worth a look. */
  'repeat-contact.share': { usual: 0.1, min: 0.0001, max: 1, isShare: true },
  /** A respondent's second comment at a touchpoint within so many days is a repeated contact. */
  'repeat-contact.days': { usual: 30, min: 1, max: 3650, isWhole: true },
  /** What comes before is asked of so many pain points, the ones with the most harm. */
  'upstream.pains': { usual: 10, min: 1, max: 1000, isWhole: true },
  /** What a walk back from a pain point is less often at doesn't often come before it. */
  'upstream.closeness': { usual: 0.05, min: 0, max: 1 },
  /** With fewer stages a journey is not expected to go on to renewal. */
  'no-renewal.stages': { usual: 3, min: 1, max: 1000, isWhole: true },
  /** For more pairs of KPIs than this that are paid against each other nothing is suggested: what people entered counts. */
  'pay-conflict.pairs': { usual: 2000, min: 0, max: many, isWhole: true },
  /** So many times as much weight on winning customers as on keeping them is one-sided. */
  'paid-for-winning.times': { usual: 2, min: 1, max: 1000 },
  /** Fewer opportunities with a type say nothing about what is missing. */
  'one-sided-actions.opportunities': { usual: 3, min: 1, max: 1000, isWhole: true },
} as const satisfies Readonly<Record<string, Threshold>>

export type ThresholdName = keyof typeof thresholds

/** Name of the setting that holds a threshold. */
export function settingOf(threshold: ThresholdName): string {
  return `threshold.${threshold}`
}

/** The threshold that a setting of this name holds. */
export function thresholdOf(setting: string): Threshold | undefined {
  const name = setting.replace(/^threshold\./, '')
  return name !== setting && Object.hasOwn(thresholds, name)
    ? thresholds[name as ThresholdName]
    : undefined
}

/** Whether a threshold can be that. */
export function isInRange(value: unknown, { min, max, isWhole }: Threshold): value is number {
  return (
    typeof value === 'number' &&
    value >= min &&
    value <= max &&
    (isWhole !== true || Number.isInteger(value))
  )
}

/** What can be typed for a threshold, for the sentence `refused.threshold`; a share as a percentage. */
export function rangeWords({ min, max, isWhole, isShare }: Threshold): {
  readonly min: number
  readonly max: number
  readonly of: 'whole' | 'percent' | 'any'
} {
  if (isShare) return { min: min * 100, max: max * 100, of: 'percent' }
  return { min, max, of: isWhole ? 'whole' : 'any' }
}
