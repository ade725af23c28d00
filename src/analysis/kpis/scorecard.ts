import type { KpiValue } from './kpiValue.ts'

/** Met or not met; there is no percentage, on purpose. */
export interface Scorecard {
  readonly isMet: boolean
  /** Off their targets. */
  readonly missedIds: readonly string[]
  /** Without a target or a reading: nobody can say that they are met, so the scorecard isn't. */
  readonly unknownIds: readonly string[]
}

/**
 * The all-or-nothing scorecard over the KPIs chosen for it, in their order: met where every one of them is on
 * its target. A KPI that is not there any more doesn't count; undefined where none is left.
 */
export function scorecard(
  kpiIds: readonly string[],
  values: ReadonlyMap<string, KpiValue>,
): Scorecard | undefined {
  const chosen = [...new Set(kpiIds)].flatMap((id) => values.get(id) ?? [])
  if (chosen.length === 0) return undefined
  const idsIn = (...states: readonly KpiValue['state'][]): string[] =>
    chosen.filter(({ state }) => states.includes(state)).map(({ kpi }) => kpi.id)
  const missedIds = idsIn('off-target')
  const unknownIds = idsIn('no-target', 'no-reading')
  return { isMet: missedIds.length + unknownIds.length === 0, missedIds, unknownIds }
}
