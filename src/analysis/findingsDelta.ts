import type { Finding } from '../model/finding.ts'
import { compareFindings } from './compareFindings.ts'

/** What became of the findings: those that are new or say something new, and the ids of those that are gone. */
export interface FindingsDelta {
  readonly put: readonly Finding[]
  readonly gone: readonly string[]
}

/** The findings after a delta, the worst first; the same list where nothing changed. */
export function withDelta(findings: readonly Finding[], delta: FindingsDelta): readonly Finding[] {
  if (delta.put.length === 0 && delta.gone.length === 0) return findings
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  for (const id of delta.gone) byId.delete(id)
  for (const finding of delta.put) byId.set(finding.id, finding)
  return [...byId.values()].sort(compareFindings)
}
