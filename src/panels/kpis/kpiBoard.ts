import { groupBy } from '../../lib/groupBy.ts'
import { type JourneyGraph, journeyGraph } from '../../analysis/journeyGraph.ts'
import { type KpiTree, kpiTree } from '../../analysis/kpis/kpiTree.ts'
import type { KpiValue } from '../../analysis/kpis/kpiValue.ts'
import type { KpiState } from '../../model/kpiState.ts'
import { kpiValues } from '../../analysis/kpis/kpiValues.ts'
import { type Pull, pulledDownBy } from '../../analysis/kpis/pulledDownBy.ts'
import { type RollUp, rollUp } from '../../analysis/kpis/rollUp.ts'
import type { Records } from '../../model/records.ts'

/** Everything that this view shows of the KPIs, worked out once for a version of the records. */
export interface KpiBoard {
  readonly records: Records
  readonly graph: JourneyGraph
  readonly values: ReadonlyMap<string, KpiValue>
  readonly tree: KpiTree
  /** Of those that have children. */
  readonly rollUps: ReadonlyMap<string, RollUp>
  /** The children that pull a KPI off its target, the strongest first. */
  readonly pulls: ReadonlyMap<string, readonly Pull[]>
  /** From 1, the strongest, by the child's id. */
  readonly ranks: ReadonlyMap<string, number>
  /** Where each is measured, in reading order. */
  readonly touchpointsOf: ReadonlyMap<string, readonly string[]>
}

/** Where all KPIs stand today. */
export function kpiBoard(records: Records, today?: string): KpiBoard {
  const graph = journeyGraph(records)
  const values = kpiValues(records, today)
  const tree = kpiTree([...values.values()].map(({ kpi }) => kpi))
  const rollUps = new Map<string, RollUp>()
  const pulls = new Map<string, Pull[]>()
  for (const [id, { childIds }] of tree.nodes) {
    const value = values.get(id)
    if (!value || childIds.length === 0) continue
    rollUps.set(
      id,
      rollUp(
        value,
        childIds.flatMap((child) => values.get(child) ?? []),
      ),
    )
    pulls.set(id, pulledDownBy(id, tree, values))
  }
  const ranks = new Map(
    [...pulls.values()].flatMap((list) => list.map(({ kpiId }, at) => [kpiId, at + 1] as const)),
  )
  const pairs = [...graph.touchpoints].flatMap(([id, { kpiIds }]) =>
    kpiIds.map((kpiId) => ({ id, kpiId })),
  )
  const touchpointsOf = new Map(
    [...groupBy(pairs, ({ kpiId }) => kpiId)].map(([kpiId, list]) => [
      kpiId,
      list.map(({ id }) => id),
    ]),
  )
  return { records, graph, values, tree, rollUps, pulls, ranks, touchpointsOf }
}

/** What a KPI is called; nothing where there is none. */
export function kpiName({ values }: KpiBoard, id: string | null | undefined): string {
  return values.get(id ?? '')?.kpi.name ?? ''
}

/** How many KPIs are in which state. */
export function countStates({ values }: KpiBoard): Record<KpiState, number> {
  const counts = { 'on-target': 0, 'off-target': 0, 'no-target': 0, 'no-reading': 0 }
  for (const { state } of values.values()) counts[state] += 1
  return counts
}
