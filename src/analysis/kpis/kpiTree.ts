import type { Kpi } from './kpiValue.ts'

export interface KpiNode {
  readonly kpi: Kpi
  /** The parent, if it is still there. */
  readonly parentId: string | undefined
  /** In the order of the KPIs given. */
  readonly childIds: readonly string[]
  /** 0 at a root; undefined in a cycle and below one. */
  readonly depth: number | undefined
}

/** Every KPI is under exactly one root, or loose, or in a cycle or below one. */
export interface KpiTree {
  readonly nodes: ReadonlyMap<string, KpiNode>
  /** Have no parent, but children or the company's level. */
  readonly rootIds: readonly string[]
  /** In no tree: no parent, no children, not of the company's level. */
  readonly looseIds: readonly string[]
  /** KPIs that are their own ancestors: each cycle once, its members sorted; cycles by their first member. */
  readonly cycles: readonly (readonly string[])[]
}

/**
 * The forest that the KPIs' parents make. Give it the living ones: a parent that isn't among them counts as
 * none. Linear, and ends on cycles, a KPI that is its own parent among them.
 */
export function kpiTree(kpis: readonly Kpi[]): KpiTree {
  const parentOf = livingParents(kpis)
  const childrenOf = new Map<string, string[]>(kpis.map(({ id }) => [id, []]))
  for (const [id, parentId] of parentOf) childrenOf.get(parentId)?.push(id)
  const heads = kpis.filter(({ id }) => !parentOf.has(id))
  const isRoot = ({ id, level }: Kpi): boolean =>
    level === 'company' || (childrenOf.get(id)?.length ?? 0) > 0
  const depths = depthsFrom(heads, childrenOf)
  return {
    nodes: new Map(
      kpis.map((kpi) => [
        kpi.id,
        {
          kpi,
          parentId: parentOf.get(kpi.id),
          childIds: childrenOf.get(kpi.id) ?? [],
          depth: depths.get(kpi.id),
        },
      ]),
    ),
    rootIds: heads.filter(isRoot).map(({ id }) => id),
    looseIds: heads.filter((kpi) => !isRoot(kpi)).map(({ id }) => id),
    cycles: cyclesOf(parentOf),
  }
}

function livingParents(kpis: readonly Kpi[]): Map<string, string> {
  const living = new Set(kpis.map(({ id }) => id))
  const parents = new Map<string, string>()
  for (const { id, parentId } of kpis) {
    if (parentId !== undefined && living.has(parentId)) parents.set(id, parentId)
  }
  return parents
}

function depthsFrom(
  heads: readonly Kpi[],
  childrenOf: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const depths = new Map(heads.map(({ id }) => [id, 0]))
  // A map's iterator meets what is added on the way.
  for (const [id, depth] of depths) {
    for (const child of childrenOf.get(id) ?? []) depths.set(child, depth + 1)
  }
  return depths
}

/** Every KPI has one parent at most, so going up from each until a known one meets each cycle once. */
function cyclesOf(parentOf: ReadonlyMap<string, string>): string[][] {
  const seen = new Set<string>()
  const cycles: string[][] = []
  for (const start of parentOf.keys()) {
    const way = new Set<string>()
    let at: string | undefined = start
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      way.add(at)
      at = parentOf.get(at)
    }
    if (at === undefined || !way.has(at)) continue
    const members = [...way]
    cycles.push(members.slice(members.indexOf(at)).sort())
  }
  return cycles.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
}
