import type { Finding } from '../model/finding.ts'
import { severityRank } from './severityRank.ts'

/** The worst first: by severity, then by harm, then by id. The order in which findings are kept, whatever is moved. */
export function compareFindings(a: Finding, b: Finding): number {
  const bySeverity = severityRank(a.severity) - severityRank(b.severity)
  if (bySeverity !== 0) return bySeverity
  if (a.harm !== b.harm) return b.harm - a.harm
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
