import type { Fix } from '../../model/finding.ts'
import { activeOwner } from '../../model/queries.ts'
import { articulationPoints } from '../graph/articulationPoints.ts'
import { passedByAll } from '../graph/passedByAll.ts'
import type { JourneyNode } from '../journeyGraph.ts'
import { assignFix } from './assignFix.ts'
import { newFinding } from './newFinding.ts'
import { type RuleContext, journeyRule } from './ruleContext.ts'

/** Ways meet or part at a touchpoint that all of them pass, and it has no owner, KPI or backup. */
export const everyonePasses = journeyRule((context) => {
  const { graph, feedback } = context
  const passed = new Set(passedByAll(graph, graph.starts, graph.ends))
  // On one line everybody passes everything: that says nothing about any of it.
  if (passed.size === graph.nodes.length) return []
  const points = articulationPoints(graph)
  const nodes = [...graph.touchpoints.values()].map((node) => ({
    node,
    care: careOf(context, node),
  }))
  const kept = keptHere(nodes.map(({ care }) => care))
  return nodes.flatMap(({ node, care }) => {
    const { id } = node.touchpoint
    if (!passed.has(id) && !points.has(id)) return []
    const [into, out] = [others(graph.before, id), others(graph.after, id)]
    const missing = missingAt(care, kept)
    if (missing === undefined || (into < 2 && out < 2)) return []
    return newFinding({
      rule: 'everyone-passes',
      severity: passed.has(id) && kept.owner && !node.owner ? 'warning' : 'info',
      subjects: [id],
      title: { name: node.touchpoint.name, how: passed.has(id) ? 'all' : 'cut', missing },
      why: {
        how: passed.has(id) ? 'all' : 'cut',
        into,
        out,
        visits: node.touchpoint.visits ?? 0,
        missing,
      },
      harm: feedback.get(id)?.harm ?? 0,
      fixes: [
        ...(node.owner ? [] : assignFix(graph, id)),
        ...(kept.backup && !care.backup ? backupFix(node) : []),
      ],
    })
  })
})

type Care = Readonly<Record<'owner' | 'kpi' | 'backup', boolean>>

const careOf = (context: RuleContext, node: JourneyNode): Care => ({
  owner: node.owner !== undefined,
  kpi: node.kpiIds.length > 0,
  backup: hasBackup(context, node),
})

/** What some touchpoint of this journey has: what nobody has begun to name is not missing anywhere yet. */
function keptHere(cares: readonly Care[]): Care {
  return {
    owner: cares.some(({ owner }) => owner),
    kpi: cares.some(({ kpi }) => kpi),
    backup: cares.some(({ backup }) => backup),
  }
}

/** As "owner_kpi_backup", or less of it; undefined: nothing is missing. */
function missingAt(care: Care, kept: Care): string | undefined {
  const missing = (['owner', 'kpi', 'backup'] as const).filter((one) => kept[one] && !care[one])
  return missing.length === 0 ? undefined : missing.join('_')
}

function hasBackup({ records }: RuleContext, { touchpoint, owner }: JourneyNode): boolean {
  const named = touchpoint.backupIds ?? []
  return named.some((id) => id !== owner?.id && activeOwner(records, id) !== undefined)
}

/** Whoever else is in the department stands in for one person. */
function backupFix({ touchpoint, owner, department }: JourneyNode): Fix[] {
  if (owner?.kind !== 'person' || !department) return []
  return [
    {
      title: { key: 'finding.everyone-passes.fix.backup', values: { department: department.name } },
      command: 'touchpoint.assignRole',
      args: { touchpointIds: [touchpoint.id], role: 'backup', ownerIds: [department.id] },
    },
  ]
}

function others(neighbours: ReadonlyMap<string, readonly string[]>, id: string): number {
  return (neighbours.get(id) ?? []).filter((other) => other !== id).length
}
