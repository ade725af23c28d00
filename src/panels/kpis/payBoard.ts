import type { Influence } from '../../analysis/kpis/influence.ts'
import { conflictPairs } from '../../analysis/kpis/conflictPairs.ts'
import { influences } from '../../analysis/kpis/influences.ts'
import { ownerMeetings } from '../../analysis/kpis/ownerMeetings.ts'
import { type PayConflict, payConflicts } from '../../analysis/kpis/payConflicts.ts'
import { type PayPlan, payPlans } from '../../analysis/kpis/payPlans.ts'
import { type Scorecard, scorecard } from '../../analysis/kpis/scorecard.ts'
import { ruleSettings } from '../../analysis/ruleSettings.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { activeOwner, recordsOfKind } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import type { KpiBoard } from './kpiBoard.ts'

/** One scorecard and everybody who is paid by it. */
export interface SharedCard {
  readonly kpiIds: readonly string[]
  readonly payeeIds: readonly string[]
  readonly card: Scorecard
}

/** All that is known of pay. */
export interface PayBoard {
  /** Only those with incentives of their own that name a KPI, in the order of departments and people. */
  readonly plans: readonly PayPlan[]
  /** Those whose payee is not there, or not active any more, or that name no KPI: they count nowhere. */
  readonly headless: readonly RecordOf<'incentive'>[]
  /** KPIs that somebody is paid on, those with the most weight first. */
  readonly kpiIds: readonly string[]
  readonly cards: readonly SharedCard[]
  /** Kept ones, then suggestions. */
  readonly influences: readonly Influence[]
  /** By what people said. */
  readonly conflicts: readonly PayConflict[]
  /** That only suggestions would make. */
  readonly possible: readonly PayConflict[]
}

export function payBoard({ records, graph, values }: KpiBoard): PayBoard {
  const byOwner = payPlans(records)
  const plans = [...byOwner].flatMap(([id, plan]) =>
    plan.payeeId === id && plan.kpis.size > 0 ? [plan] : [],
  )
  const weights = new Map<string, number>()
  for (const { kpis } of plans) {
    for (const { kpiId, weight } of kpis.values()) {
      weights.set(kpiId, (weights.get(kpiId) ?? 0) + weight)
    }
  }
  const meetings = ownerMeetings(records, graph)
  const pairs = conflictPairs(meetings, byOwner)
  // The rule's own limit: suggestions for too many pairs would be chance, and slow.
  const isFew = pairs.length <= ruleSettings(records).threshold('pay-conflict.pairs')
  const all = influences(records, values, isFew ? pairs : [])
  const isKept = ({ basis }: Influence): boolean => basis.kind === 'record'
  return {
    plans,
    headless: recordsOfKind(records, 'incentive').filter(
      ({ personId, departmentId, kpiId }) =>
        !activeOwner(records, personId ?? departmentId) || !liveRecord(records, 'kpi', kpiId),
    ),
    kpiIds: [...weights].sort(([, a], [, b]) => b - a).map(([id]) => id),
    cards: sharedCards(plans, values),
    influences: all,
    conflicts: payConflicts(meetings, byOwner, all.filter(isKept)),
    possible: payConflicts(
      meetings,
      byOwner,
      all.filter((one) => !isKept(one)),
    ),
  }
}

/** What each payee is paid on together with others or all or nothing; the same KPIs make one card. */
function sharedCards(plans: readonly PayPlan[], values: KpiBoard['values']): SharedCard[] {
  const cards = new Map<string, { kpiIds: string[]; payeeIds: string[] }>()
  for (const { payeeId, incentives } of plans) {
    const kpiIds = incentives
      .filter(({ mode }) => mode === 'shared' || mode === 'all-or-nothing')
      .flatMap(({ kpiId }) => (kpiId !== undefined && values.has(kpiId) ? [kpiId] : []))
    const unique = [...new Set(kpiIds)].sort()
    if (unique.length === 0) continue
    const card = cards.get(unique.join()) ?? { kpiIds: unique, payeeIds: [] }
    cards.set(unique.join(), card)
    card.payeeIds.push(payeeId)
  }
  return [...cards.values()].flatMap((one) => {
    const card = scorecard(one.kpiIds, values)
    return card ? [{ ...one, card }] : []
  })
}
