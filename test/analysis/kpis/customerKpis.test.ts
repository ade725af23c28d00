import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { customerKpis } from '../../../src/analysis/kpis/customerKpis.ts'
import type { Kpi } from '../../../src/analysis/kpis/kpiValue.ts'
import { idOf } from '../madeJourney.ts'

const kpi = (name: string, fields: Partial<Kpi> = {}): Kpi => ({
  id: idOf(name),
  kind: 'kpi',
  name,
  ...fields,
})

test.each([
  [{ level: 'company', method: 'nps' }, true],
  [{ level: 'company', method: 'csat-top-two' }, true],
  [{ level: 'company', method: 'csat-mean' }, true],
  [{ level: 'company', method: 'ces' }, true],
  [{ level: 'company', method: 'brand-alignment' }, true],
  [{ level: 'company', method: 'custom', question: 'Would you stay?' }, true],
  [{ level: 'company', method: 'custom' }, false],
  [{ level: 'company', method: 'custom', question: ' ' }, false],
  [{ level: 'company' }, false],
  [{ level: 'department', method: 'nps' }, false],
  [{ method: 'nps' }, false],
] as const)('%o: %s', (fields, isOne) => {
  expect(customerKpis([kpi('a', fields)]).companyIds.has(idOf('a'))).toBe(isOne)
})

test('the nearest that a KPI leads to; a cycle leads nowhere', () => {
  const { reachedFrom } = customerKpis([
    kpi('leaf', { parentId: idOf('middle') }),
    kpi('middle', { parentId: idOf('ces') }),
    kpi('ces', { level: 'company', method: 'ces', parentId: idOf('nps') }),
    kpi('nps', { level: 'company', method: 'nps' }),
    kpi('money', { level: 'company' }),
    kpi('sales', { parentId: idOf('money') }),
    kpi('round', { parentId: idOf('again') }),
    kpi('again', { parentId: idOf('round') }),
    kpi('orphan', { parentId: idOf('gone') }),
  ])
  expect([...reachedFrom].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    [idOf('ces'), idOf('ces')],
    [idOf('leaf'), idOf('ces')],
    [idOf('middle'), idOf('ces')],
    [idOf('nps'), idOf('nps')],
  ])
})

test('any parents and levels: as going up one by one finds it', () => {
  const one = fc.tuple(fc.option(fc.nat({ max: 12 })), fc.boolean())
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (list) => {
      const kpis = list.map(([parent, isOne], at) =>
        kpi(`k${at}x`, {
          ...(parent === null ? {} : { parentId: idOf(`k${parent}x`) }),
          ...(isOne ? { level: 'company' as const, method: 'nps' as const } : {}),
        }),
      )
      const { companyIds, reachedFrom } = customerKpis(kpis)
      for (const { id } of kpis) {
        let at: string | undefined = id
        for (
          let step = 0;
          step < kpis.length && at !== undefined && !companyIds.has(at);
          step += 1
        ) {
          const here: string = at
          at = kpis.find((other) => other.id === here)?.parentId
        }
        expect(reachedFrom.get(id)).toBe(at !== undefined && companyIds.has(at) ? at : undefined)
      }
    }),
  )
})
