import { recordsOfKind } from '../model/queries.ts'
import type { Records } from '../model/records.ts'
import { type ThresholdName, isInRange, settingOf, thresholds } from '../model/thresholds.ts'

/** What a workspace has set about its rules. */
export interface RuleSettings {
  readonly isOn: (rule: string) => boolean
  readonly threshold: (name: ThresholdName) => number
}

/** Name of the setting that switches a rule: its value is false where the rule is off. */
export function switchOf(rule: string): string {
  return `rule.${rule}`
}

/** Of several settings with one name (after a merge) the one with the smallest id holds. One outside of its range is passed over. */
export function ruleSettings(records: Records): RuleSettings {
  const values = new Map<string, string | number | boolean>()
  for (const { name, value } of recordsOfKind(records, 'setting'))
    if (!values.has(name)) values.set(name, value)
  return {
    isOn: (rule) => values.get(switchOf(rule)) !== false,
    threshold: (name) => {
      const value = values.get(settingOf(name))
      return isInRange(value, thresholds[name]) ? value : thresholds[name].usual
    },
  }
}
