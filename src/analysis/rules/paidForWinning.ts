import { activeOwner, journeyOf } from '../../model/queries.ts'
import type { PayPlan } from '../kpis/payPlans.ts'
import { kpisOf } from './kpisOf.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, journeyRule } from './ruleContext.ts'
import { someNames } from './someNames.ts'

/** Sums of weights such as 0.1 + 0.2 are not quite what they are on paper. */
const slack = 1e-9

/** Those who own the journey's touchpoints are paid far more for winning customers than for keeping them. */
export const paidForWinning = journeyRule((context) => {
  const journey = journeyOf(context.records)
  const plans = plansOnTheWay(context)
  const sumOf = (aim: 'win' | 'keep'): number =>
    plans.reduce((sum, plan) => sum + weightOf(plan, aim), 0)
  const [win, keep] = [sumOf('win'), sumOf('keep')]
  const times = context.settings.threshold('paid-for-winning.times')
  if (!journey || win <= slack || win <= times * keep + slack) return []
  const winning = plans
    .filter((plan) => weightOf(plan, 'win') > 0)
    .map((plan) => activeOwner(context.records, plan.payeeId)?.name ?? '')
  return [
    newFinding({
      rule: 'paid-for-winning',
      severity: 'warning',
      subjects: [journey.id],
      title: {},
      variant: keep > slack ? 'some' : 'none',
      why: {
        plans: plans.length,
        win: win / plans.length,
        keep: keep / plans.length,
        times: keep > slack ? Math.round((win / keep) * 10) / 10 : 0,
        ...someNames(winning.sort()),
      },
    }),
  ]
})

/** The pay of everybody who is accountable on the journey, each plan once. */
function plansOnTheWay(context: RuleContext): PayPlan[] {
  const { plans } = kpisOf(context)
  const owners = [...context.graph.touchpoints.values()].map(({ owner }) => owner?.id ?? '')
  return [...new Set(owners.flatMap((id) => plans.get(id) ?? []))]
}

function weightOf({ incentives, weights }: PayPlan, aim: 'win' | 'keep'): number {
  return incentives
    .filter(({ aims }) => aims === aim)
    .reduce((sum, { id }) => sum + (weights.get(id) ?? 0), 0)
}
