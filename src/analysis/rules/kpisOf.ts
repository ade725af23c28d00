import { oncePer } from '../../lib/oncePer.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { type CustomerKpis, customerKpis } from '../kpis/customerKpis.ts'
import { type KpiTree, kpiTree } from '../kpis/kpiTree.ts'
import type { KpiValue } from '../kpis/kpiValue.ts'
import { kpiValues } from '../kpis/kpiValues.ts'
import { type PayPlan, payPlans } from '../kpis/payPlans.ts'
import type { RuleContext } from './ruleContext.ts'

/** The KPIs of the organisation and who is paid on them. */
export interface Kpis {
  readonly values: ReadonlyMap<string, KpiValue>
  readonly tree: KpiTree
  readonly customers: CustomerKpis
  readonly plans: ReadonlyMap<string, PayPlan>
}

/** Worked out once in a look at the whole journey: rules about single records must not ask for it. */
export const kpisOf = oncePer(({ records, today }: RuleContext): Kpis => {
  const kpis = recordsOfKind(records, 'kpi')
  return {
    values: kpiValues(records, today),
    tree: kpiTree(kpis),
    customers: customerKpis(kpis),
    plans: payPlans(records),
  }
})
