import type { Finding, Severity } from '../model/finding.ts'
import { severityRank } from './severityRank.ts'

export interface FindingsBadge {
  readonly count: number
  /** The worst of them. */
  readonly severity: Severity
}

/** How many findings speak of each record, and how bad the worst one is; no entry: none. */
export function findingsByRecord(findings: readonly Finding[]): Map<string, FindingsBadge> {
  const badges = new Map<string, FindingsBadge>()
  for (const { subjects, severity } of findings) {
    for (const id of subjects) {
      const known = badges.get(id)
      const isWorse = !known || severityRank(severity) < severityRank(known.severity)
      badges.set(id, {
        count: (known?.count ?? 0) + 1,
        severity: isWorse ? severity : known.severity,
      })
    }
  }
  return badges
}
