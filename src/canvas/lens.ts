import { createContext, use } from 'react'
import type { Finding } from '../model/finding.ts'
import { recordsOfKind } from '../model/queries.ts'
import type { Records } from '../model/records.ts'
import { type FindingFilter, filterFindings } from '../store/FindingFilter.ts'

/** Ids of the cards that a lens leaves as they are, and of the steps of touchpoints among them; undefined: no lens. */
export type Kept = ReadonlySet<string> | undefined

export const LensContext = createContext<Kept>(undefined)

/** Whether the lens makes a card pale. */
export function usePale(id: string): boolean {
  const kept = use(LensContext)
  return kept !== undefined && !kept.has(id)
}

/**
 * The cards that the findings of a filter speak of: themselves, those of a step, a pain point's touchpoint, the
 * touchpoints that somebody owns or that a KPI measures. With them the steps of those touchpoints, whose computed
 * lanes speak of them.
 */
export function keptCards(
  records: Records,
  findings: readonly Finding[],
  filter: FindingFilter,
): ReadonlySet<string> {
  const subjects = new Set(
    filterFindings(findings, filter, records).flatMap((finding) => finding.subjects),
  )
  const isMeant = (...ids: (string | undefined)[]): boolean =>
    ids.some((id) => id !== undefined && subjects.has(id))
  const kept = new Set<string>()
  for (const pain of recordsOfKind(records, 'painPoint')) {
    if (!isMeant(pain.id, pain.stepId)) continue
    kept.add(pain.id)
    if (pain.touchpointId !== undefined && subjects.has(pain.id)) kept.add(pain.touchpointId)
  }
  for (const one of recordsOfKind(records, 'touchpoint'))
    if (kept.has(one.id) || isMeant(one.id, one.stepId, one.accountableId, ...(one.kpiIds ?? [])))
      kept.add(one.id).add(one.stepId)
  for (const kind of ['card', 'opportunity'] as const)
    for (const one of recordsOfKind(records, kind))
      if (isMeant(one.id, one.stepId)) kept.add(one.id)
  return kept
}
