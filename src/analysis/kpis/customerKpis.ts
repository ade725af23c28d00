import type { Kpi } from './kpiValue.ts'

export interface CustomerKpis {
  /** KPIs of the company that customers themselves answer. */
  readonly companyIds: ReadonlySet<string>
  /** The nearest of these that a KPI rolls up to, or that it is; no entry: it leads to none. */
  readonly reachedFrom: ReadonlyMap<string, string>
}

/**
 * Which KPIs say how the company's customers feel, and which others lead there by their parents. A customer
 * KPI has the level "company" and the method nps, csat, ces or brand-alignment, or "custom" with a question
 * that is asked. Give it the living KPIs; linear, and ends on cycles.
 */
export function customerKpis(kpis: readonly Kpi[]): CustomerKpis {
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]))
  const companyIds = new Set(kpis.filter(isCustomerKpi).map(({ id }) => id))
  const reachedFrom = new Map([...companyIds].map((id) => [id, id]))
  const seen = new Set<string>(companyIds)
  for (const { id } of kpis) {
    const way: string[] = []
    let at: string | undefined = id
    while (at !== undefined && byId.has(at) && !seen.has(at)) {
      seen.add(at)
      way.push(at)
      at = byId.get(at)?.parentId
    }
    const reached = at === undefined ? undefined : reachedFrom.get(at)
    if (reached !== undefined) for (const one of way) reachedFrom.set(one, reached)
  }
  return { companyIds, reachedFrom }
}

function isCustomerKpi({ level, method, question }: Kpi): boolean {
  if (level !== 'company' || method === undefined) return false
  return method !== 'custom' || (question ?? '').trim() !== ''
}
