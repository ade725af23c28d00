import { groupBy } from '../../lib/groupBy.ts'
import type { TreeItem } from './treeItems.ts'

/** A place of the picture, in rem, so that it grows with the reader's text. */
export interface PlacedItem {
  readonly item: TreeItem
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedTree {
  readonly places: readonly PlacedItem[]
  readonly width: number
  readonly height: number
}

export const kpiWidth = 15.5
export const touchpointWidth = 12.5
/** From one level to the next. */
const pitch = 18.5
const gap = 0.75
/** A parent stands in the middle of what is below it, but never further from the top of that. */
const furthest = 8.75

/**
 * Puts the tree from left to right, company first: a level a column, children below each other and beside their
 * parent. Boxes never overlap.
 */
export function placeTree(
  items: readonly TreeItem[],
  heightOf: (item: TreeItem) => number,
): PlacedTree {
  const children = groupBy(items, ({ parentKey }) => parentKey)
  const below = (item: TreeItem): readonly TreeItem[] => children.get(item.key) ?? []
  const placed = new Map<string, PlacedItem>()
  /** The height of a box with all below it. Children come after their parents, so from the end each is met first. */
  const spans = new Map<string, number>()
  const blockOf = (list: readonly TreeItem[]): number =>
    list.reduce((sum, { key }) => sum + (spans.get(key) ?? 0), gap * Math.max(0, list.length - 1))
  for (const item of items.toReversed()) {
    spans.set(item.key, Math.max(heightOf(item), blockOf(below(item))))
  }
  const placeAll = (list: readonly TreeItem[], from: number): void => {
    let top = from
    for (const item of list) {
      const height = heightOf(item)
      const block = blockOf(below(item))
      const y = top + Math.max(0, Math.min((block - height) / 2, furthest))
      const width = item.touchpointId === undefined ? kpiWidth : touchpointWidth
      placed.set(item.key, { item, x: (item.level - 1) * pitch, y, width, height })
      placeAll(below(item), top + Math.max(0, (height - block) / 2))
      top += (spans.get(item.key) ?? 0) + gap
    }
  }
  placeAll(children.get(undefined) ?? [], 0)
  const places = items.flatMap(({ key }) => placed.get(key) ?? [])
  return {
    places,
    width: places.reduce((most, { x, width }) => Math.max(most, x + width), 0),
    height: places.reduce((most, { y, height }) => Math.max(most, y + height), 0),
  }
}

/** The lines from each open parent to its children as one path a parent, in rem. */
export function treeLines({ places }: PlacedTree): { readonly key: string; readonly d: string }[] {
  const byKey = new Map(places.map((one) => [one.item.key, one]))
  return [...groupBy(places, ({ item }) => item.parentKey)].flatMap(([key, below]) => {
    const parent = key === undefined ? undefined : byKey.get(key)
    if (!parent) return []
    const middles = below.map(({ y, height }) => y + height / 2)
    const from = parent.y + parent.height / 2
    const x = parent.x + kpiWidth
    const trunk = x + (pitch - kpiWidth) / 2
    const [low, high] = [Math.min(from, ...edges(middles)), Math.max(from, ...edges(middles))]
    const ends = middles.map((y) => `M${trunk} ${y}H${x + pitch - kpiWidth}`).join('')
    return [{ key: parent.item.key, d: `M${x} ${from}H${trunk}M${trunk} ${low}V${high}${ends}` }]
  })
}

/** Children stand in order, so the first and last reach furthest. */
function edges(middles: readonly number[]): number[] {
  return [middles[0] ?? 0, middles.at(-1) ?? 0]
}
