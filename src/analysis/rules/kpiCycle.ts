import type { Fix } from '../../model/finding.ts'
import type { Kpi } from '../kpis/kpiValue.ts'
import { kpisOf } from './kpisOf.ts'
import { newFinding } from './newFinding.ts'
import { journeyRule } from './ruleContext.ts'
import { mostSubjects, someNames } from './someNames.ts'

/** KPIs that are each above the other, as a merge or an import may bring. */
export const kpiCycle = journeyRule((context) => {
  const { tree } = kpisOf(context)
  return tree.cycles.map((ids) => {
    const kpis = ids.flatMap((id) => tree.nodes.get(id)?.kpi ?? [])
    return newFinding({
      rule: 'kpi-cycle',
      severity: 'warning',
      subjects: ids.slice(0, mostSubjects),
      title: { name: kpis[0]?.name ?? '', count: kpis.length },
      variant: kpis.length === 1 ? 'one' : 'several',
      why: { count: kpis.length, ...someNames(kpis.map(({ name }) => name)) },
      fixes: topFix(kpis),
    })
  })
})

/** One that stands alone, or the only one of the company's level, is the top; else nobody knows which is. */
function topFix(kpis: readonly Kpi[]): Fix[] {
  const candidates = kpis.length === 1 ? kpis : kpis.filter(({ level }) => level === 'company')
  const [top, another] = candidates
  if (!top || another) return []
  return [
    {
      title: { key: 'finding.kpi-cycle.fix.top', values: { name: top.name } },
      command: 'organisation.setFields',
      args: { id: top.id, fields: { parentId: null } },
    },
  ]
}
