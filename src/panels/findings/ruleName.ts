import { sentence } from '../../i18n/t.ts'

/** A rule's name for people. */
export function ruleName(rule: string): string {
  return sentence({ key: `findings.rule.${rule}`, values: {} })
}
