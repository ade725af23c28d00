import { actionLate } from './rules/actionLate.ts'
import { deadEnd } from './rules/deadEnd.ts'
import { departmentOwnsNothing } from './rules/departmentOwnsNothing.ts'
import { employeesDisagree } from './rules/employeesDisagree.ts'
import { emptyStep } from './rules/emptyStep.ts'
import { everyonePasses } from './rules/everyonePasses.ts'
import { expectationUnmet } from './rules/expectationUnmet.ts'
import { fewComments } from './rules/fewComments.ts'
import { fewSpeak } from './rules/fewSpeak.ts'
import { gettingWorse } from './rules/gettingWorse.ts'
import { handoff } from './rules/handoff.ts'
import { journeyUnowned } from './rules/journeyUnowned.ts'
import { kpiCycle } from './rules/kpiCycle.ts'
import { kpiDefinitions } from './rules/kpiDefinitions.ts'
import { kpiIncomplete } from './rules/kpiIncomplete.ts'
import { kpiOffTarget } from './rules/kpiOffTarget.ts'
import { kpiOutsideTree } from './rules/kpiOutsideTree.ts'
import { kpiWeights } from './rules/kpiWeights.ts'
import { manyHandoffs } from './rules/manyHandoffs.ts'
import { noEvidence } from './rules/noEvidence.ts'
import { noKpi } from './rules/noKpi.ts'
import { noRenewal } from './rules/noRenewal.ts'
import { notReachable } from './rules/notReachable.ts'
import { oneSidedActions } from './rules/oneSidedActions.ts'
import { overloadedOwner } from './rules/overloadedOwner.ts'
import { ownerGone } from './rules/ownerGone.ts'
import { paidAgainstCustomer } from './rules/paidAgainstCustomer.ts'
import { paidForWinning } from './rules/paidForWinning.ts'
import { painPoint } from './rules/painPoint.ts'
import { painPointUnowned } from './rules/painPointUnowned.ts'
import { painWithoutAction } from './rules/painWithoutAction.ts'
import { payConflict } from './rules/payConflict.ts'
import { payConflictHandoff } from './rules/payConflictHandoff.ts'
import { payWithoutCustomer } from './rules/payWithoutCustomer.ts'
import { periodEnd } from './rules/periodEnd.ts'
import { promiseBroken } from './rules/promiseBroken.ts'
import { promiseUnkept } from './rules/promiseUnkept.ts'
import { repeatContact } from './rules/repeatContact.ts'
import type { Rule } from './rules/ruleContext.ts'
import { staleEvidence } from './rules/staleEvidence.ts'
import { teamDisagrees } from './rules/teamDisagrees.ts'
import { twoAccountable } from './rules/twoAccountable.ts'
import { unowned } from './rules/unowned.ts'
import { upstream } from './rules/upstream.ts'

/** Every rule by its name. Names are public: rules may be added, never renamed. docs/rules has a page for each. */
export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['unowned', unowned],
  ['pain-point', painPoint],
  ['pain-point-unowned', painPointUnowned],
  ['no-kpi', noKpi],
  ['empty-step', emptyStep],
  ['not-reachable', notReachable],
  ['handoff', handoff],
  ['owner-gone', ownerGone],
  ['two-accountable', twoAccountable],
  ['overloaded-owner', overloadedOwner],
  ['department-owns-nothing', departmentOwnsNothing],
  ['journey-unowned', journeyUnowned],
  ['everyone-passes', everyonePasses],
  ['many-handoffs', manyHandoffs],
  ['repeat-contact', repeatContact],
  ['dead-end', deadEnd],
  ['upstream', upstream],
  ['no-renewal', noRenewal],
  ['pain-without-action', painWithoutAction],
  ['action-late', actionLate],
  ['no-evidence', noEvidence],
  ['few-comments', fewComments],
  ['stale-evidence', staleEvidence],
  ['few-speak', fewSpeak],
  ['getting-worse', gettingWorse],
  ['period-end', periodEnd],
  ['employees-disagree', employeesDisagree],
  ['team-disagrees', teamDisagrees],
  ['expectation-unmet', expectationUnmet],
  ['kpi-incomplete', kpiIncomplete],
  ['kpi-off-target', kpiOffTarget],
  ['kpi-outside-tree', kpiOutsideTree],
  ['kpi-cycle', kpiCycle],
  ['kpi-weights', kpiWeights],
  ['kpi-definitions', kpiDefinitions],
  ['pay-conflict', payConflict],
  ['pay-conflict-handoff', payConflictHandoff],
  ['paid-against-customer', paidAgainstCustomer],
  ['pay-without-customer', payWithoutCustomer],
  ['paid-for-winning', paidForWinning],
  ['promise-unkept', promiseUnkept],
  ['promise-broken', promiseBroken],
  ['one-sided-actions', oneSidedActions],
])
