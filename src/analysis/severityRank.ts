import type { Severity } from '../model/finding.ts'

const ranks = { critical: 0, warning: 1, info: 2 } as const

/** 0 is the worst. */
export function severityRank(severity: Severity): number {
  return ranks[severity]
}
