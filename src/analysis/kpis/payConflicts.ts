import type { Influence } from './influence.ts'
import type { OwnerMeeting } from './ownerMeetings.ts'
import type { PaidKpi, PayPlan } from './payPlans.ts'

/** One side of a conflict: who is paid on what, and how much of their variable pay it is. */
export interface PaidOwner {
  readonly ownerId: string
  /** Whose incentive it is: the owner's, or their department's. */
  readonly payeeId: string
  readonly paid: PaidKpi
}

/** Two owners who meet, where improving what one is paid on hurts what the other is paid on. */
export interface PayConflict {
  readonly touchpointIds: OwnerMeeting['touchpointIds']
  /** Paid on the KPI whose improvement hurts the other's. */
  readonly hurting: PaidOwner
  readonly hurt: PaidOwner
  /** Each hurts the other; then the one with the smaller ids is called the hurting one. */
  readonly isMutual: boolean
  readonly influence: Influence
  /** Weight × weight × visits; visits that nobody knows count as 1. */
  readonly strength: number
  /** Customers that pass there; undefined: unknown. */
  readonly visits: number | undefined
}

type Harm = ReadonlyMap<string, ReadonlyMap<string, Influence>>

/** One plan pays for a KPI that hurts one that another pays for. */
interface Clash {
  readonly hurting: PaidKpi
  readonly hurt: PaidKpi
  readonly influence: Influence
}

type Clashes = ReadonlyMap<PayPlan, readonly Clash[]>

/**
 * Pay conflicts where owners meet, the strongest first: owners a ≠ b paid on x and y, and improving x hurts
 * y. Each meeting, two owners and two KPIs make one, also where each hurts the other. Two who are paid by the
 * same plan, such as colleagues on their department's, are in no conflict with each other.
 *
 * The influences are the caller's choice: what people entered, or suggestions too. Which plans clash is worked
 * out once for each, so that a meeting costs one look-up for two owners.
 */
export function payConflicts(
  meetings: Iterable<OwnerMeeting>,
  plans: ReadonlyMap<string, PayPlan>,
  influences: Iterable<Influence>,
): PayConflict[] {
  const clashesOf = clashFinder(plans, harmOf(influences))
  const conflicts: PayConflict[] = []
  for (const meeting of meetings) {
    const { oneIds, otherIds } = meeting
    const found = conflictsBetween(meeting, oneIds, otherIds, plans, clashesOf)
    if (otherIds !== oneIds) {
      found.push(...conflictsBetween(meeting, otherIds, oneIds, plans, clashesOf))
    }
    if (found.length > 0) conflicts.push(...withoutMirrored(found))
  }
  return conflicts.sort((a, b) => b.strength - a.strength)
}

function conflictsBetween(
  meeting: OwnerMeeting,
  oneIds: readonly string[],
  otherIds: readonly string[],
  plans: ReadonlyMap<string, PayPlan>,
  clashesOf: (plan: PayPlan) => Clashes,
): PayConflict[] {
  const found: PayConflict[] = []
  for (const oneId of oneIds) {
    const one = plans.get(oneId)
    const clashes = one && clashesOf(one)
    if (!clashes || clashes.size === 0) continue
    for (const otherId of otherIds) {
      const other = plans.get(otherId)
      for (const { hurting, hurt, influence } of (other && clashes.get(other)) ?? []) {
        const hurtingOwner = { ownerId: oneId, payeeId: one.payeeId, paid: hurting }
        const hurtOwner = { ownerId: otherId, payeeId: other?.payeeId ?? otherId, paid: hurt }
        found.push(conflictOf(meeting, hurtingOwner, hurtOwner, influence))
      }
    }
  }
  return found
}

/** Of two that each hurt the other one is left, whichever was found first: the one with the smaller ids. */
function withoutMirrored(found: readonly PayConflict[]): PayConflict[] {
  const known = new Map<string, PayConflict>()
  for (const conflict of found) keep(known, conflict)
  return [...known.values()]
}

/** For each KPI those that its improvement hurts. */
function harmOf(influences: Iterable<Influence>): Harm {
  const harm = new Map<string, Map<string, Influence>>()
  const add = (from: string, to: string, influence: Influence): void => {
    const hurt = harm.get(from) ?? new Map<string, Influence>()
    harm.set(from, hurt)
    if (!hurt.has(to)) hurt.set(to, influence)
  }
  for (const influence of influences) {
    if (influence.effect !== 'hurts') continue
    add(influence.fromKpiId, influence.toKpiId, influence)
    if (influence.isMutual) add(influence.toKpiId, influence.fromKpiId, influence)
  }
  return harm
}

/** With which other plans a plan clashes, worked out when first asked for. */
function clashFinder(plans: ReadonlyMap<string, PayPlan>, harm: Harm): (plan: PayPlan) => Clashes {
  const paying = new Map<string, PayPlan[]>()
  for (const plan of new Set(plans.values())) {
    for (const kpiId of plan.kpis.keys()) {
      const list = paying.get(kpiId)
      if (list) list.push(plan)
      else paying.set(kpiId, [plan])
    }
  }
  const known = new Map<PayPlan, Clashes>()
  return (plan) => {
    const clashes = known.get(plan) ?? clashesWith(plan, paying, harm)
    known.set(plan, clashes)
    return clashes
  }
}

function clashesWith(
  plan: PayPlan,
  paying: ReadonlyMap<string, readonly PayPlan[]>,
  harm: Harm,
): Clashes {
  const clashes = new Map<PayPlan, Clash[]>()
  for (const hurting of plan.kpis.values()) {
    for (const [kpiId, influence] of harm.get(hurting.kpiId) ?? []) {
      for (const other of paying.get(kpiId) ?? []) {
        const hurt = other === plan ? undefined : other.kpis.get(kpiId)
        if (!hurt) continue
        const list = clashes.get(other)
        if (list) list.push({ hurting, hurt, influence })
        else clashes.set(other, [{ hurting, hurt, influence }])
      }
    }
  }
  return clashes
}

function keep(conflicts: Map<string, PayConflict>, conflict: PayConflict): void {
  const one = sideKey(conflict.hurting)
  const other = sideKey(conflict.hurt)
  const reverse = conflicts.get(`${other}|${one}`)
  if (!reverse) conflicts.set(`${one}|${other}`, conflict)
  else {
    conflicts.delete(`${other}|${one}`)
    const [first, key] = one < other ? [conflict, `${one}|${other}`] : [reverse, `${other}|${one}`]
    conflicts.set(key, { ...first, isMutual: true })
  }
}

function sideKey({ ownerId, paid }: PaidOwner): string {
  return `${ownerId}|${paid.kpiId}`
}

function conflictOf(
  { touchpointIds, visits }: OwnerMeeting,
  hurting: PaidOwner,
  hurt: PaidOwner,
  influence: Influence,
): PayConflict {
  const strength = hurting.paid.weight * hurt.paid.weight * (visits ?? 1)
  return { touchpointIds, hurting, hurt, isMutual: false, influence, strength, visits }
}
