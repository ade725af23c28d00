import type { PayPlan } from '../kpis/payPlans.ts'
import { activeOwner } from './activeOwner.ts'
import { type Kpis, kpisOf } from './kpisOf.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, journeyRule } from './ruleContext.ts'
import { someNames } from './someNames.ts'

/** Somebody is paid, and on nothing that leads to what the company's customers answer. */
export const payWithoutCustomer = journeyRule((context) => {
  const kpis = kpisOf(context)
  const { customers, plans, values } = kpis
  if (customers.companyIds.size === 0) return []
  const owned = ownedByPlan(context, kpis)
  return [...new Set(plans.values())].flatMap((plan) => {
    const payee = activeOwner(context.records, plan.payeeId)
    const paid = [...plan.kpis.values()]
    if (!payee || paid.some(({ kpiId }) => customers.reachedFrom.has(kpiId))) return []
    const byWeight = paid.sort((a, b) => b.weight - a.weight || (a.kpiId < b.kpiId ? -1 : 1))
    const touchpoints = owned.get(plan) ?? []
    const company = [...customers.companyIds].sort()
    return newFinding({
      rule: 'pay-without-customer',
      severity: touchpoints.length > 0 ? 'warning' : 'info',
      subjects: [payee.id],
      title: { payee: payee.name },
      why: {
        payee: payee.name,
        count: paid.length,
        ...someNames(byWeight.map(({ kpiId }) => values.get(kpiId)?.kpi.name ?? '')),
        company: values.get(company[0] ?? '')?.kpi.name ?? '',
        moreCompany: company.length - 1,
        touchpoints: touchpoints.length,
      },
      harm: touchpoints.reduce((sum, id) => sum + (context.feedback.get(id)?.harm ?? 0), 0),
    })
  })
})

/** The touchpoints that those paid by a plan are accountable for. */
function ownedByPlan({ graph }: RuleContext, { plans }: Kpis): Map<PayPlan, string[]> {
  const owned = new Map<PayPlan, string[]>()
  for (const [id, { owner }] of graph.touchpoints) {
    const plan = owner && plans.get(owner.id)
    if (!plan) continue
    const list = owned.get(plan)
    if (list) list.push(id)
    else owned.set(plan, [id])
  }
  return owned
}
