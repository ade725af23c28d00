import type { RecordOf } from '../../model/kinds.ts'
import { activeOwner } from '../../model/queries.ts'
import type { KpiTree } from '../kpis/kpiTree.ts'
import { kpisOf } from './kpisOf.ts'
import { linkedTo } from './linkedTo.ts'
import { mostHarm } from './mostHarm.ts'
import { newFinding } from './newFinding.ts'
import { journeyRule } from './ruleContext.ts'

/** A KPI that leads to no KPI of the company: one finding for the topmost, with how many stand under it. */
export const kpiOutsideTree = journeyRule((context) => {
  const { tree } = kpisOf(context)
  const isPaid = ({ personId, departmentId }: RecordOf<'incentive'>): boolean =>
    activeOwner(context.records, personId ?? departmentId) !== undefined
  return outside(tree).flatMap((id) => {
    const node = tree.nodes.get(id)
    if (!node) return []
    const touchpoints = linkedTo(context, id)
    const below = belowOf(tree, id)
    return newFinding({
      rule: 'kpi-outside-tree',
      severity: 'info',
      subjects: [id],
      title: { name: node.kpi.name },
      variant: below === 0 ? 'loose' : 'root',
      why: {
        below,
        touchpoints: touchpoints.length,
        paid: context.pointing('incentive', id).filter(isPaid).length,
      },
      harm: mostHarm(context, touchpoints),
    })
  })
})

/** Where nothing has the company's level only KPIs that stand quite alone beside a tree are outside. */
function outside({ nodes, rootIds, looseIds }: KpiTree): string[] {
  const isCompany = (id: string): boolean => nodes.get(id)?.kpi.level === 'company'
  if ([...nodes.keys()].some(isCompany))
    return [...rootIds, ...looseIds].filter((id) => !isCompany(id))
  return rootIds.length > 0 ? [...looseIds] : []
}

/** How many stand under it without leading to a KPI of the company on the way. */
function belowOf({ nodes }: KpiTree, id: string): number {
  const open = [id]
  let count = 0
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const children = (nodes.get(at)?.childIds ?? []).filter(
      (child) => nodes.get(child)?.kpi.level !== 'company',
    )
    count += children.length
    open.push(...children)
  }
  return count
}
