import type { Fix } from '../../model/finding.ts'
import type { RecordOf } from '../../model/kinds.ts'
import type { JourneyNode } from '../journeyGraph.ts'
import { newFinding } from './newFinding.ts'
import { spokenOf } from './spokenOf.ts'
import { type RuleContext, touchpointRule } from './ruleContext.ts'

/** A touchpoint that no KPI measures; a warning where feedback says that it hurts there. */
export const noKpi = touchpointRule((node, context) => {
  if (node.kpiIds.length > 0) return undefined
  const { id, name } = node.touchpoint
  return newFinding({
    rule: 'no-kpi',
    severity: context.pains.has(id) ? 'warning' : 'info',
    subjects: [id],
    title: { name },
    why: spokenOf(context.evidence.get(id), context.feedback.get(id)),
    harm: context.feedback.get(id)?.harm ?? 0,
    fixes: linkFix(node, context),
  })
})

/** The owner's KPI, else that of their department; none where there are several: nobody knows which is meant. */
function linkFix({ touchpoint, owner, department }: JourneyNode, { pointing }: RuleContext): Fix[] {
  const ownedBy = (one: { readonly id: string } | undefined): RecordOf<'kpi'>[] =>
    one ? pointing('kpi', one.id).filter(({ ownerId }) => ownerId === one.id) : []
  const own = ownedBy(owner)
  const [kpi, another] = own.length > 0 ? own : ownedBy(department)
  if (!kpi || another) return []
  return [
    {
      title: { key: 'finding.no-kpi.fix.link', values: { kpi: kpi.name } },
      command: 'touchpoint.linkKpis',
      args: { touchpointId: touchpoint.id, kpiIds: [kpi.id] },
    },
  ]
}
