import { groupBy } from '../../lib/groupBy.ts'
import type { MessageValues } from '../../lib/message.ts'
import type { Finding, Severity } from '../../model/finding.ts'
import { personOrDepartment } from '../../model/queries.ts'
import type { Influence } from '../kpis/influence.ts'
import type { PaidOwner, PayConflict } from '../kpis/payConflicts.ts'
import { hundredths } from './hundredths.ts'
import { hurtsUnanswered } from './hurtsUnanswered.ts'
import { kpisOf } from './kpisOf.ts'
import { mostHarm } from './mostHarm.ts'
import { newFinding } from './newFinding.ts'
import { payConflictsOf } from './payConflictsOf.ts'
import type { RuleContext } from './ruleContext.ts'

/**
 * The conflicts at single touchpoints, or from one touchpoint to another: one finding for the same two incentives
 * there, which names the two owners whose conflict is strongest and counts the others.
 */
export function payConflictFindings(rule: string, ends: 1 | 2, context: RuleContext): Finding[] {
  const here = payConflictsOf(context).filter(({ touchpointIds }) => touchpointIds.length === ends)
  const groups = groupBy(here, (conflict) => subjectsOf(conflict).join(','))
  return [...groups.values()].flatMap((conflicts) => {
    const [strongest] = conflicts
    if (!strongest) return []
    const others = new Set(conflicts.map(pairOf)).size - 1
    return conflictFinding(rule, context, strongest, others)
  })
}

function subjectsOf({ touchpointIds, hurting, hurt }: PayConflict): string[] {
  const paid = [hurting.paid, hurt.paid]
  const incentives = paid.flatMap(({ incentiveIds }) => incentiveIds.toSorted().slice(0, 1))
  return [...touchpointIds, ...incentives, ...paid.map(({ kpiId }) => kpiId)].sort()
}

function pairOf({ hurting, hurt }: PayConflict): string {
  return [hurting.ownerId, hurt.ownerId].sort().join(',')
}

function conflictFinding(
  rule: string,
  context: RuleContext,
  conflict: PayConflict,
  others: number,
): Finding {
  const { touchpointIds, hurting, hurt, influence, visits, isMutual, strength } = conflict
  const touchpoints = touchpointIds.flatMap(
    (id) => context.graph.touchpoints.get(id)?.touchpoint ?? [],
  )
  const names = {
    one: nameOf(context, hurting.ownerId),
    other: nameOf(context, hurt.ownerId),
    start: touchpoints[0]?.name ?? '',
    end: touchpoints.at(-1)?.name ?? '',
  }
  return newFinding({
    rule,
    severity: severityOf(context, influence, touchpoints),
    subjects: subjectsOf(conflict),
    title: names,
    variant: influence.origin === 'entered' ? 'entered' : basisOf(influence),
    why: {
      ...names,
      ...paidFigures(context, 'one', hurting),
      ...paidFigures(context, 'other', hurt),
      mutual: isMutual ? 'yes' : 'no',
      visits: Math.round(visits ?? 0),
      strength: hundredths(strength),
      others,
      ...correlationFigures(influence),
    },
    harm: mostHarm(context, touchpoints),
  })
}

/** Critical: a person said so, and customers surely hurt there. What is only suggested is for information. */
function severityOf(
  context: RuleContext,
  { origin }: Influence,
  touchpoints: readonly { readonly id: string }[],
): Severity {
  if (origin !== 'entered') return 'info'
  return hurtsUnanswered(context, touchpoints) ? 'critical' : 'warning'
}

function basisOf({ basis }: Influence): 'kept' | 'readings' | 'known' {
  if (basis.kind === 'readings') return 'readings'
  return basis.kind === 'known-pair' ? 'known' : 'kept'
}

function paidFigures(context: RuleContext, side: string, { paid }: PaidOwner): MessageValues {
  return {
    [`${side}Kpi`]: kpisOf(context).values.get(paid.kpiId)?.kpi.name ?? '',
    [`${side}Weight`]: paid.weight,
    [`${side}Given`]: paid.isWeightGiven ? 'yes' : 'no',
  }
}

function correlationFigures({ basis }: Influence): MessageValues {
  if (basis.kind !== 'readings') return {}
  const { n, rho, low, high } = basis
  return { n, rho: hundredths(rho), low: hundredths(low), high: hundredths(high) }
}

function nameOf({ records }: RuleContext, ownerId: string): string {
  return personOrDepartment(records, ownerId)?.name ?? ''
}
