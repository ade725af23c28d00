import { recordsOfKind } from '../../model/queries.ts'
import type { Fix } from '../../model/finding.ts'
import type { JourneyNode } from '../journeyGraph.ts'
import { newFinding } from './newFinding.ts'
import type { Rule, RuleContext } from './ruleContext.ts'

/** A touchpoint that no KPI measures; a warning where feedback says that it hurts there. */
export const noKpi: Rule = (context) => {
  const kpiOf = onlyKpiByOwner(context)
  return [...context.graph.touchpoints.values()]
    .filter(({ kpiIds }) => kpiIds.length === 0)
    .map((node) => {
      const { id, name } = node.touchpoint
      return newFinding({
        rule: 'no-kpi',
        severity: context.pains.has(id) ? 'warning' : 'info',
        subjects: [id],
        title: { name },
        why: { comments: context.evidence.get(id)?.comments ?? 0 },
        harm: context.feedback.get(id)?.harm ?? 0,
        fixes: linkFix(node, kpiOf),
      })
    })
}

interface Named {
  readonly id: string
  readonly name: string
}

/** KPIs by the one who owns them; null where somebody owns several, for then nobody knows which is meant. */
function onlyKpiByOwner({ records }: RuleContext): Map<string, Named | null> {
  const byOwner = new Map<string, Named | null>()
  for (const kpi of recordsOfKind(records, 'kpi')) {
    if (kpi.ownerId !== undefined) byOwner.set(kpi.ownerId, byOwner.has(kpi.ownerId) ? null : kpi)
  }
  return byOwner
}

function linkFix(
  { touchpoint, owner, department }: JourneyNode,
  kpiOf: ReadonlyMap<string, Named | null>,
): Fix[] {
  const own = owner && kpiOf.get(owner.id)
  const kpi = own === undefined && department ? kpiOf.get(department.id) : own
  if (!kpi) return []
  return [
    {
      title: { key: 'finding.no-kpi.fix.link', values: { kpi: kpi.name } },
      command: 'touchpoint.linkKpis',
      args: { touchpointId: touchpoint.id, kpiIds: [kpi.id] },
    },
  ]
}
