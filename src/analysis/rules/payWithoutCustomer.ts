import { groupBy } from '../../lib/groupBy.ts'
import { activeOwner } from '../../model/queries.ts'
import { kpisOf } from './kpisOf.ts'
import { newFinding } from './newFinding.ts'
import { journeyRule } from './ruleContext.ts'
import { someNames } from './someNames.ts'
import { totalHarm } from './totalHarm.ts'

/** Somebody is paid, and on nothing that leads to what the company's customers answer. */
export const payWithoutCustomer = journeyRule((context) => {
  const { customers, plans, values } = kpisOf(context)
  if (customers.companyIds.size === 0) return []
  const owned = groupBy(
    context.graph.touchpoints.values(),
    ({ owner }) => owner && plans.get(owner.id),
  )
  return [...new Set(plans.values())].flatMap((plan) => {
    const payee = activeOwner(context.records, plan.payeeId)
    const paid = [...plan.kpis.values()]
    if (!payee || paid.some(({ kpiId }) => customers.reachedFrom.has(kpiId))) return []
    const byWeight = paid.sort((a, b) => b.weight - a.weight || (a.kpiId < b.kpiId ? -1 : 1))
    const touchpoints = (owned.get(plan) ?? []).map(({ touchpoint }) => touchpoint)
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
      harm: totalHarm(context, touchpoints),
    })
  })
})
