import { compareNames } from '../../i18n/compareNames.ts'
import { type KpiBoard, kpiName } from './kpiBoard.ts'

/** One place in the picture: a KPI, or a touchpoint that the KPI before it measures. */
export interface TreeItem {
  /** The KPI's id; of a touchpoint both ids, for several KPIs may measure it. */
  readonly key: string
  readonly kpiId: string
  readonly touchpointId: string | undefined
  readonly parentKey: string | undefined
  /** From 1, as ARIA counts. */
  readonly level: number
  readonly position: number
  readonly size: number
  /** undefined: nothing is below it. */
  readonly isOpen: boolean | undefined
}

/** With so many places or fewer all are open at first; else only the roots. */
const openUpTo = 80

export function treeKey(kpiId: string, touchpointId?: string): string {
  return touchpointId === undefined ? kpiId : `${kpiId}/${touchpointId}`
}

/**
 * What is shown of the tree, in reading order: each KPI, below it those that pull it down most, then its other
 * children by name, then the touchpoints where it is measured. `chosen` holds what a person opened or shut.
 */
export function treeItems(
  board: KpiBoard,
  chosen: ReadonlyMap<string, boolean> = new Map(),
): TreeItem[] {
  const { tree, touchpointsOf } = board
  const all = [...tree.nodes.values()].filter(({ depth }) => depth !== undefined)
  const size = all.reduce((sum, { kpi }) => sum + 1 + (touchpointsOf.get(kpi.id)?.length ?? 0), 0)
  const isOpenAt = (id: string, level: number): boolean =>
    chosen.get(id) ?? (level === 1 || size <= openUpTo)
  const items: TreeItem[] = []
  const addKpi = (
    id: string,
    place: Pick<TreeItem, 'parentKey' | 'level' | 'position' | 'size'>,
  ) => {
    const childIds = sortedChildren(board, id)
    const touchpointIds = touchpointsOf.get(id) ?? []
    const below = childIds.length + touchpointIds.length
    const isOpen = below === 0 ? undefined : isOpenAt(id, place.level)
    items.push({ key: treeKey(id), kpiId: id, touchpointId: undefined, ...place, isOpen })
    if (isOpen !== true) return
    const placeAt = (at: number) => ({
      parentKey: treeKey(id),
      level: place.level + 1,
      position: at + 1,
      size: below,
    })
    for (const [at, child] of childIds.entries()) addKpi(child, placeAt(at))
    for (const [at, touchpointId] of touchpointIds.entries()) {
      items.push({
        key: treeKey(id, touchpointId),
        kpiId: id,
        touchpointId,
        ...placeAt(childIds.length + at),
        isOpen: undefined,
      })
    }
  }
  for (const [at, id] of tree.rootIds.entries()) {
    addKpi(id, { parentKey: undefined, level: 1, position: at + 1, size: tree.rootIds.length })
  }
  return items
}

function sortedChildren(board: KpiBoard, id: string): string[] {
  const { tree, ranks } = board
  const rankOf = (one: string): number => ranks.get(one) ?? Number.MAX_SAFE_INTEGER
  return [...(tree.nodes.get(id)?.childIds ?? [])].sort(
    (a, b) => rankOf(a) - rankOf(b) || compareNames(kpiName(board, a), kpiName(board, b)),
  )
}
