import type { KpiTree } from './kpiTree.ts'
import { type KpiValue, gapTo } from './kpiValue.ts'
import { betterSign } from '../../model/kpiState.ts'
import { denominatorsOf, rollUp } from './rollUp.ts'

/** One KPI that keeps another from its target. */
export interface Pull {
  readonly kpiId: string
  /**
   * By how much what the children come to would be better had this one met the target it is held against, above 0, in
   * the parent's unit; for a minimum at most so much. Pulls are no parts of the parent's own shortfall and need not add
   * up to it: its own reading may differ from what they come to, and their targets need not come to its target.
   */
  readonly pull: number
  /** From the parent's child down to this KPI, itself included. */
  readonly wayIds: readonly string[]
}

type Depth = 'children' | 'leaves'

/**
 * The children that pull a KPI off its target, the strongest first (of equals the first by id): for a
 * weighted mean weight × shortfall from the child's own target; for a sum that shortfall; for a ratio how far
 * a child is short of the parent's target × its part of the denominators; for a minimum the smallest child.
 * None where the KPI is on target (by its own reading, else by what its children roll up to), has no target
 * or no way to roll up, or where the children's definitions can't be compared.
 *
 * Down to the leaves a child that is itself pulled gives way to those that pull it, who part its pull in the
 * proportion of theirs. A cycle is followed once round.
 */
export function pulledDownBy(
  kpiId: string,
  tree: KpiTree,
  values: ReadonlyMap<string, KpiValue>,
  depth: Depth = 'children',
): Pull[] {
  const open: Pull[] = childPulls(kpiId, tree, values).map(([id, pull]) => ({
    kpiId: id,
    pull,
    wayIds: [id],
  }))
  const pulls: Pull[] = []
  const met = new Set([kpiId, ...open.map((one) => one.kpiId)])
  for (let one = open.pop(); one; one = open.pop()) {
    const below = depth === 'leaves' ? childPulls(one.kpiId, tree, values) : []
    const further = below.filter(([id]) => !met.has(id))
    if (further.length === 0) pulls.push(one)
    const all = further.reduce((sum, [, pull]) => sum + pull, 0)
    for (const [id, pull] of further) {
      met.add(id)
      open.push({ kpiId: id, pull: (one.pull * pull) / all, wayIds: [...one.wayIds, id] })
    }
  }
  return pulls.sort((a, b) => b.pull - a.pull || (a.kpiId < b.kpiId ? -1 : 1))
}

function childPulls(
  kpiId: string,
  tree: KpiTree,
  values: ReadonlyMap<string, KpiValue>,
): [string, number][] {
  const parent = values.get(kpiId)
  const way = parent?.kpi.rollUp
  if (!parent || way === undefined) return []
  const children = (tree.nodes.get(kpiId)?.childIds ?? []).flatMap((id) => values.get(id) ?? [])
  const rolled = rollUp(parent, children)
  if (rolled.problems.some(({ code }) => code === 'definitions')) return []
  const value = parent.latest?.value ?? rolled.value
  const gap = value === undefined ? undefined : gapTo(parent.kpi, parent.kpi.target, value)
  if (gap === undefined || gap >= 0) return []
  return children.flatMap((child): [string, number][] => {
    const pull = pullOf(way, parent, children, child)
    return pull > 0 ? [[child.kpi.id, pull]] : []
  })
}

function pullOf(
  way: NonNullable<KpiValue['kpi']['rollUp']>,
  parent: KpiValue,
  children: readonly KpiValue[],
  child: KpiValue,
): number {
  if (way === 'sum') return -(child.gap ?? 0)
  if (way === 'weighted-mean') return -(child.gap ?? 0) * (child.kpi.weight ?? 0)
  if (!child.latest || parent.kpi.target === undefined) return 0
  const short = betterSign(parent.kpi) * (parent.kpi.target - child.latest.value)
  if (way === 'ratio') {
    const all = denominatorsOf(children)
    return all === 0 ? 0 : (short * (child.latest.denominator ?? 0)) / all
  }
  const least = children.reduce((low, { latest }) => Math.min(low, latest?.value ?? low), Infinity)
  return child.latest.value === least ? short : 0
}
