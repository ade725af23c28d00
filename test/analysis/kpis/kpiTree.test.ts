import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KpiTree, kpiTree } from '../../../src/analysis/kpis/kpiTree.ts'
import type { Kpi } from '../../../src/analysis/kpis/kpiValue.ts'
import { idOf } from '../madeJourney.ts'

const kpi = (name: string, parent?: string, level?: Kpi['level']): Kpi => ({
  id: idOf(name),
  kind: 'kpi',
  name,
  ...(parent === undefined ? {} : { parentId: idOf(parent) }),
  ...(level === undefined ? {} : { level }),
})

function below(tree: KpiTree, ids: readonly string[]): string[] {
  const met = new Set(ids)
  for (const id of met) for (const child of tree.nodes.get(id)?.childIds ?? []) met.add(child)
  return [...met]
}

test('roots, children in order, depth, and what is in no tree', () => {
  const tree = kpiTree([
    kpi('b', 'top'),
    kpi('a', 'top'),
    kpi('top'),
    kpi('a1', 'a'),
    kpi('alone'),
    kpi('company', undefined, 'company'),
    kpi('orphan', 'gone'),
  ])
  expect(tree.rootIds).toEqual([idOf('top'), idOf('company')])
  expect(tree.looseIds).toEqual([idOf('alone'), idOf('orphan')])
  expect(tree.nodes.get(idOf('top'))?.childIds).toEqual([idOf('b'), idOf('a')])
  expect(tree.nodes.get(idOf('a1'))).toMatchObject({ depth: 2, parentId: idOf('a') })
  expect(tree.nodes.get(idOf('orphan'))?.parentId).toBeUndefined()
  expect(tree.cycles).toEqual([])
})

test('each cycle once with its members sorted; what hangs below is not in it', () => {
  const tree = kpiTree([
    kpi('hanging', 'c'),
    kpi('c', 'b'),
    kpi('b', 'a'),
    kpi('a', 'c'),
    kpi('self', 'self'),
  ])
  expect(tree.cycles).toEqual([[idOf('a'), idOf('b'), idOf('c')], [idOf('self')]])
  expect(tree.rootIds).toEqual([])
  expect(tree.looseIds).toEqual([])
  expect(tree.nodes.get(idOf('hanging'))?.depth).toBeUndefined()
})

test('any parents at all: everything has one place, a cycle is what leads back to itself', () => {
  const parents = fc.array(fc.option(fc.nat({ max: 24 })), { maxLength: 20 })
  fc.assert(
    fc.property(parents, (list) => {
      const kpis = list.map((parent, at) =>
        kpi(`k${at}x`, parent === null ? undefined : `k${parent}x`),
      )
      const tree = kpiTree(kpis)
      const inCycles = tree.cycles.flat()
      const all = [tree.rootIds, tree.looseIds, inCycles].flatMap((ids) => below(tree, ids))
      expect(all.toSorted()).toEqual(kpis.map(({ id }) => id).toSorted())
      for (const { id } of kpis) {
        let at = tree.nodes.get(id)?.parentId
        for (let step = 0; step < kpis.length && at !== id && at !== undefined; step += 1) {
          at = tree.nodes.get(at)?.parentId
        }
        expect(inCycles.includes(id)).toBe(at === id)
      }
      for (const { parentId, depth } of tree.nodes.values()) {
        const above = parentId === undefined ? -1 : tree.nodes.get(parentId)?.depth
        expect(depth).toBe(above === undefined ? undefined : above + 1)
      }
    }),
  )
})

test('a chain of a hundred thousand is no deeper than the stack can bear', () => {
  const chain = Array.from({ length: 100_000 }, (_, at) => kpi(`k${at}x`, `k${at + 1}x`))
  const tree = kpiTree(chain)
  expect(tree.rootIds).toEqual([idOf('k99999x')])
  expect(tree.nodes.get(idOf('k0x'))?.depth).toBe(99_999)
})
