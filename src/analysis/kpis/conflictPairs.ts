import type { KpiPair } from './influence.ts'
import type { OwnerMeeting } from './ownerMeetings.ts'
import type { PayPlan } from './payPlans.ts'

interface Numbered {
  readonly plan: number
  readonly kpis: readonly number[]
}

/**
 * The pairs of KPIs on which owners who meet are paid, by different plans: those whose influence on each
 * other would matter. Each pair once, in the order of the meetings.
 */
export function conflictPairs(
  meetings: Iterable<OwnerMeeting>,
  plans: ReadonlyMap<string, PayPlan>,
): KpiPair[] {
  const { byOwner, kpiIds } = numbered(plans)
  // Whole numbers stand for pairs of plans and of KPIs: sets of strings would take most of the time.
  const plansMet = new Set<number>()
  const kpisMet = new Set<number>()
  for (const { oneIds, otherIds } of meetings) {
    for (const oneId of oneIds) {
      const one = byOwner.get(oneId)
      if (!one) continue
      for (const otherId of otherIds) {
        const other = byOwner.get(otherId)
        if (!other || other.plan === one.plan) continue
        const key = pairNumber(one.plan, other.plan, plans.size)
        if (plansMet.has(key)) continue
        plansMet.add(key)
        for (const x of one.kpis) {
          for (const y of other.kpis) if (x !== y) kpisMet.add(pairNumber(x, y, kpiIds.length))
        }
      }
    }
  }
  return [...kpisMet].map((key) => [
    kpiIds[Math.floor(key / kpiIds.length)] ?? '',
    kpiIds[key % kpiIds.length] ?? '',
  ])
}

function pairNumber(one: number, other: number, size: number): number {
  return Math.min(one, other) * size + Math.max(one, other)
}

function numbered(plans: ReadonlyMap<string, PayPlan>): {
  byOwner: Map<string, Numbered>
  kpiIds: string[]
} {
  const kpis = new Map<string, number>()
  const numberOf = (id: string): number => {
    const number = kpis.get(id) ?? kpis.size
    kpis.set(id, number)
    return number
  }
  const known = new Map<PayPlan, Numbered>()
  const byOwner = new Map<string, Numbered>()
  for (const [ownerId, plan] of plans) {
    const one = known.get(plan) ?? {
      plan: known.size,
      kpis: [...plan.kpis.keys()].map(numberOf),
    }
    known.set(plan, one)
    byOwner.set(ownerId, one)
  }
  return { byOwner, kpiIds: [...kpis.keys()] }
}
