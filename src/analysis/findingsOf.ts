import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Records } from '../model/records.ts'
import { LiveFindings } from './LiveFindings.ts'
import { compareFindings } from './compareFindings.ts'
import { findingsInOrder } from './findingsInOrder.ts'
import { journeyOrder } from './journeyOrder.ts'

/**
 * All that is wrong or risky in the journey, the worst first: by severity, then by harm, then as one reads the journey.
 * The same records, evidence (by touchpoint) and day (`YYYY-MM-DD`; without one nothing is late) give the same
 * findings, ids and fixes on every machine. What somebody put aside is left out.
 */
export function findingsOf(
  records: Records,
  evidence: ReadonlyMap<string, Evidence>,
  today?: string,
): Finding[] {
  const { findings } = new LiveFindings({ records, evidence, today })
  const open = [...findings].filter(({ dismissed }) => !dismissed).sort(compareFindings)
  return findingsInOrder(open, journeyOrder(records))
}
