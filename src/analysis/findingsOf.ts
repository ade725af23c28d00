import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Records } from '../model/records.ts'
import { rules } from './rules.ts'
import { ruleContext } from './rules/ruleContext.ts'
import { severityRank } from './severityRank.ts'

/**
 * All that is wrong or risky in the journey, the worst first: by severity, then by harm, then by id. The same
 * records and evidence (by touchpoint) give the same findings, ids and fixes on every machine.
 */
export function findingsOf(records: Records, evidence: ReadonlyMap<string, Evidence>): Finding[] {
  const context = ruleContext(records, evidence)
  return [...rules.values()].flatMap((rule) => rule(context)).sort(compareFindings)
}

function compareFindings(a: Finding, b: Finding): number {
  const bySeverity = severityRank(a.severity) - severityRank(b.severity)
  if (bySeverity !== 0) return bySeverity
  if (a.harm !== b.harm) return b.harm - a.harm
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}
