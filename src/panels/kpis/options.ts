import { compareNames } from '../../i18n/compareNames.ts'
import { departmentColor } from '../../layout/ownerColors.ts'
import { ownerOptions } from '../../parts/ownerOptions.ts'
import type { Option } from '../../ui/options.ts'
import type { KpiBoard } from './kpiBoard.ts'

const known = new WeakMap<KpiBoard, readonly Option[]>()

/** All KPIs by name, but for some. Sorted once for a board: many boxes offer them. */
export function kpiOptions(board: KpiBoard, without?: ReadonlySet<string>): readonly Option[] {
  const all = known.get(board) ?? sortedOptions(board)
  known.set(board, all)
  return without ? all.filter(({ key }) => !without.has(key)) : all
}

function sortedOptions({ values }: KpiBoard): Option[] {
  return [...values.values()]
    .map(({ kpi: { id, name, unit } }) => ({
      key: id,
      label: name,
      ...(unit ? { detail: unit } : {}),
    }))
    .sort((a, b) => compareNames(a.label, b.label))
}

/** A KPI and all below it: none of them may stand above it. */
export function withBelow({ tree }: KpiBoard, kpiId: string): Set<string> {
  const found = new Set([kpiId])
  // A set's iterator meets what is added on the way.
  for (const id of found) for (const child of tree.nodes.get(id)?.childIds ?? []) found.add(child)
  return found
}

/** Who can own a KPI or be paid on one: active people, then departments. */
export function payees({ records }: KpiBoard): readonly Option[] {
  return ownerOptions(records, departmentColor)
}

/** The placed touchpoints of the journey in reading order. */
export function touchpointOptions({ graph }: KpiBoard): Option[] {
  return [...graph.touchpoints].map(([id, { touchpoint }]) => ({ key: id, label: touchpoint.name }))
}
