import type { RecordOf } from '../../model/kinds.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { payPlans } from '../kpis/payPlans.ts'

/** One thing that somebody is paid on. */
export interface PayLink {
  readonly incentiveId: string
  /** Missing: it names no KPI. */
  readonly kpi: RecordOf<'kpi'> | undefined
  readonly weight: number | undefined
  readonly mode: 'individual' | 'shared' | 'all-or-nothing' | undefined
  readonly effect: 'helps' | 'neutral' | 'hurts' | undefined
}

/** What each department and person is paid on, what hurts customers first, then by weight; no entry: nothing known. */
export function payLinks(records: Records): Map<string, PayLink[]> {
  const links = new Map<string, PayLink[]>()
  for (const [id, { incentives }] of payPlans(records)) {
    const list = incentives.map((one): PayLink => ({
      incentiveId: one.id,
      kpi: liveRecord(records, 'kpi', one.kpiId),
      weight: one.weight,
      mode: one.mode,
      effect: one.customerEffect,
    }))
    links.set(
      id,
      list.sort((a, b) => hurtRank(a) - hurtRank(b) || (b.weight ?? 0) - (a.weight ?? 0)),
    )
  }
  return links
}

function hurtRank({ effect }: PayLink): number {
  return effect === 'hurts' ? 0 : 1
}
