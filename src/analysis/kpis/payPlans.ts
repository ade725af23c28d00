import { groupBy } from '../../lib/groupBy.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'

type Incentive = RecordOf<'incentive'>

/** What somebody is paid for one KPI. */
export interface PaidKpi {
  readonly kpiId: string
  /** The share of variable pay, usually 0 … 1; incentives on the same KPI are added up. */
  readonly weight: number
  /** False: at least one of them doesn't say; those that don't part what the others leave equally. */
  readonly isWeightGiven: boolean
  readonly incentiveIds: readonly string[]
}

/** What a person or a department is paid on. */
export interface PayPlan {
  /** Whose incentives these are: a person without any of their own has those of their department. */
  readonly payeeId: string
  readonly incentives: readonly Incentive[]
  /** By incentive: its share of variable pay; those that don't say part what the others leave equally. */
  readonly weights: ReadonlyMap<string, number>
  /** By KPI; those that are not there any more are left out. */
  readonly kpis: ReadonlyMap<string, PaidKpi>
}

/**
 * What every living department and active person is paid on, by their ids. A person is paid on their own
 * incentives, else on those of their department: never on both, the weights of either sum up to a whole
 * variable pay. An incentive that names a person and a department is the person's. No entry: on nothing that
 * is known.
 */
export function payPlans(records: Records): Map<string, PayPlan> {
  const incentives = groupBy(
    recordsOfKind(records, 'incentive'),
    ({ personId, departmentId }) => personId ?? departmentId,
  )
  const plans = new Map<string, PayPlan>()
  for (const { id } of recordsOfKind(records, 'department')) {
    const own = incentives.get(id)
    if (own) plans.set(id, planOf(records, id, own))
  }
  for (const { id, departmentId, active } of recordsOfKind(records, 'person')) {
    if (active === false) continue
    const own = incentives.get(id)
    const plan = own
      ? planOf(records, id, own)
      : departmentId === undefined
        ? undefined
        : plans.get(departmentId)
    if (plan) plans.set(id, plan)
  }
  return plans
}

function planOf(records: Records, payeeId: string, incentives: readonly Incentive[]): PayPlan {
  const given = incentives.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  const open = incentives.filter(({ weight }) => weight === undefined).length
  const part = Math.max(0, 1 - given) / Math.max(1, open)
  const weights = new Map(incentives.map(({ id, weight }) => [id, weight ?? part]))
  const kpis = new Map<string, PaidKpi>()
  for (const { id, kpiId, weight } of incentives) {
    if (kpiId === undefined || !liveRecord(records, 'kpi', kpiId)) continue
    const known = kpis.get(kpiId)
    kpis.set(kpiId, {
      kpiId,
      weight: (known?.weight ?? 0) + (weights.get(id) ?? 0),
      isWeightGiven: weight !== undefined && (known?.isWeightGiven ?? true),
      incentiveIds: [...(known?.incentiveIds ?? []), id],
    })
  }
  return { payeeId, incentives, weights, kpis }
}
