import type { Evidence } from '../model/evidence.ts'
import type { SessionState } from './createSession.ts'

/** The evidence that cards and panels show: what the filter leaves, where there is one. Findings stand on all of it. */
export function shownEvidence({
  evidence,
  filteredEvidence,
}: Pick<SessionState, 'evidence' | 'filteredEvidence'>): ReadonlyMap<string, Evidence> {
  return filteredEvidence ?? evidence
}

/** Whether comments are at hand that can be counted anew. */
export const hasComments = ({ countedSources = [] }: SessionState): boolean =>
  countedSources.length > 0
