import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeTree, treeLines } from '../../../src/panels/kpis/placeTree.ts'
import type { TreeItem } from '../../../src/panels/kpis/treeItems.ts'

/** Items in reading order of a tree given by how many levels each goes back up from the one before. */
function itemsOf(steps: readonly number[]): TreeItem[] {
  const way: string[] = []
  return [0, ...steps].map((up, at) => {
    const level = at === 0 ? 1 : Math.max(1, way.length + 1 - up)
    way.length = level - 1
    const parentKey = way.at(-1)
    way.push(`k${at}`)
    return {
      key: `k${at}`,
      kpiId: `k${at}`,
      touchpointId: undefined,
      parentKey,
      level,
      position: 1,
      size: 1,
      isOpen: undefined,
    }
  })
}

const trees = fc.array(fc.nat(3), { maxLength: 60 }).map(itemsOf)

describe('the picture of the tree', () => {
  it('has no two boxes that overlap, each within the picture', () => {
    fc.assert(
      fc.property(
        trees,
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
        (items, heights) => {
          const placed = placeTree(
            items,
            ({ key }) => heights[Number(key.slice(1)) % heights.length] ?? 1,
          )
          expect(placed.places).toHaveLength(items.length)
          const { places } = placed
          for (const [at, one] of places.entries()) {
            expect(one.y).toBeGreaterThanOrEqual(0)
            expect(one.y + one.height).toBeLessThanOrEqual(placed.height)
            expect(one.x + one.width).toBeLessThanOrEqual(placed.width)
            for (const other of places.slice(at + 1)) {
              const isApart =
                one.x + one.width <= other.x ||
                other.x + other.width <= one.x ||
                one.y + one.height <= other.y ||
                other.y + other.height <= one.y
              expect(isApart).toBe(true)
            }
          }
        },
      ),
    )
  })

  it('puts a parent in the middle of its children, and no further down than they are read', () => {
    const two = placeTree(itemsOf([0, 1]), () => 4)
    expect(two.places.map(({ y }) => y)).toEqual([2.375, 0, 4.75])
    const many = placeTree(itemsOf([0, ...Array.from({ length: 99 }, () => 1)]), () => 4)
    expect(many.places[0]?.y).toBe(8.75)
  })

  it('has one path from each parent', () => {
    const lines = treeLines(placeTree(itemsOf([0, 1, 0]), () => 4))
    expect(lines.map(({ key }) => key)).toEqual(['k0', 'k2'])
    expect(lines[0]?.d).toContain('H')
  })

  it('draws 1,000 children of one KPI without growing deep', () => {
    const items = itemsOf([0, ...Array.from({ length: 999 }, () => 1)])
    expect(placeTree(items, () => 8).places).toHaveLength(1001)
  })
})
