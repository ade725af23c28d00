import { recordsOfKind } from '../model/queries.ts'
import type { Records } from '../model/records.ts'

/** Every threshold that a workspace may set, with what holds where nobody has set it. Names are public. */
export const thresholds = {
  /** A figure from fewer comments is marked. */
  'few-comments.comments': 30,
  /** So many times the median harm of the owners is too much for one. */
  'overloaded-owner.times': 2,
  /** A median of the harm of fewer owners says nothing. */
  'overloaded-owner.owners': 3,
  /** From so many days without a comment on, what customers said is old. */
  'stale-evidence.days': 365,
  /** Fewer comments than this share of the visits are few. */
  'few-speak.share': 0.01,
  /** Fewer visits in the days that feedback covers say nothing about silence. */
  'few-speak.visits': 1000,
  /** Fewer months with comments have no trend. */
  'getting-worse.months': 6,
  /** So far outside of what feedback allows the team is mistaken, on −2 … +2. */
  'team-disagrees.points': 0.5,
  /** Fewer comments of employees are not compared with customers’. */
  'employees-disagree.comments': 5,
  /** More handoffs on the likeliest way are too many. */
  'many-handoffs.handoffs': 4,
  /** From this share of customers on who go back to get in touch again, it is worth a look. */
  'repeat-contact.share': 0.1,
  /** What comes before is asked of so many pain points, the ones with the most harm. */
  'upstream.pains': 10,
  /** What a walk back from a pain point is less often at doesn't often come before it. */
  'upstream.closeness': 0.05,
  /** With fewer stages a journey is not expected to go on to renewal. */
  'no-renewal.stages': 3,
  /** For more pairs of KPIs than this that are paid against each other nothing is suggested: what people entered counts. */
  'pay-conflict.pairs': 2000,
  /** So many times as much weight on winning customers as on keeping them is one-sided. */
  'paid-for-winning.times': 2,
  /** Fewer opportunities with a type say nothing about what is missing. */
  'one-sided-actions.opportunities': 3,
} as const satisfies Readonly<Record<string, number>>

export type ThresholdName = keyof typeof thresholds

/** What a workspace has set about its rules. */
export interface RuleSettings {
  readonly isOn: (rule: string) => boolean
  readonly threshold: (name: ThresholdName) => number
}

/** Name of the setting that switches a rule: its value is false where the rule is off. */
export function switchOf(rule: string): string {
  return `rule.${rule}`
}

/** Name of the setting that holds a threshold. */
export function settingOf(threshold: ThresholdName): string {
  return `threshold.${threshold}`
}

/** Of several settings with one name (after a merge) the one with the smallest id holds. What makes no sense is passed over. */
export function ruleSettings(records: Records): RuleSettings {
  const values = new Map<string, string | number | boolean>()
  for (const { name, value } of recordsOfKind(records, 'setting'))
    if (!values.has(name)) values.set(name, value)
  return {
    isOn: (rule) => values.get(switchOf(rule)) !== false,
    threshold: (name) => {
      const value = values.get(settingOf(name))
      return typeof value === 'number' && value >= 0 ? value : thresholds[name]
    },
  }
}
