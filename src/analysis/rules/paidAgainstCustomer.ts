import type { RecordOf } from '../../model/kinds.ts'
import { liveRecord } from '../../model/records.ts'
import { activeOwner } from '../../model/queries.ts'
import { byHarm } from './byHarm.ts'
import { hurtsUnanswered } from './hurtsUnanswered.ts'
import { newFinding } from './newFinding.ts'
import { ownedBy } from './ownedBy.ts'
import { type RuleContext, recordRule } from './ruleContext.ts'
import { saidAt } from './saidAt.ts'
import { someNames } from './someNames.ts'
import { totalHarm } from './totalHarm.ts'

/** An incentive that the organisation itself says hurts customers. */
export const paidAgainstCustomer = recordRule('incentive', (incentive, context) => {
  const { id, customerEffect, kpiId, weight } = incentive
  const payee = activeOwner(context.records, incentive.personId ?? incentive.departmentId)
  if (customerEffect !== 'hurts' || !payee) return undefined
  const kpi = liveRecord(context.records, 'kpi', kpiId)
  const touchpoints = byHarm(context, ownedBy(context, paidBy(context, payee)))
  return newFinding({
    rule: 'paid-against-customer',
    severity: severityOf(context, touchpoints),
    subjects: [id, payee.id, ...(kpi ? [kpi.id] : [])],
    title: { payee: payee.name },
    variant: kpi ? 'kpi' : 'any',
    why: {
      payee: payee.name,
      kpi: kpi?.name ?? '',
      hasWeight: weight === undefined ? 'no' : 'yes',
      weight: weight ?? 0,
      touchpoints: touchpoints.length,
      ...someNames(touchpoints.map(({ name }) => name)),
      ...saidAt(context, touchpoints),
    },
    harm: totalHarm(context, touchpoints),
  })
})

/** Where they own nothing on this journey it is only worth knowing. */
function severityOf(
  context: RuleContext,
  touchpoints: readonly RecordOf<'touchpoint'>[],
): 'critical' | 'warning' | 'info' {
  if (touchpoints.length === 0) return 'info'
  return hurtsUnanswered(context, touchpoints) ? 'critical' : 'warning'
}

/** The payee, and with a department its active people who have no incentives of their own. */
function paidBy({ pointing }: RuleContext, payee: RecordOf<'person' | 'department'>): string[] {
  if (payee.kind === 'person') return [payee.id]
  const people = pointing('person', payee.id).filter(
    ({ id, active }) => active !== false && pointing('incentive', id).length === 0,
  )
  return [payee.id, ...people.map(({ id }) => id)]
}
