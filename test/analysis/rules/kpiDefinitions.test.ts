import { expect, test } from 'vitest'
import type { RecordOf } from '../../../src/model/kinds.ts'
import { MadeKpis } from '../kpis/madeKpis.ts'
import { idOf } from '../madeJourney.ts'
import { found, read } from './found.ts'

const rule = 'kpi-definitions'
type Fields = Partial<Omit<RecordOf<'kpi'>, 'id' | 'kind'>>

const tree = (a: Fields, b: Fields, top: Fields = { rollUp: 'minimum' }): MadeKpis =>
  new MadeKpis()
    .kpi('top', top)
    .kpi('a', { parentId: idOf('top'), ...a })
    .kpi('b', { parentId: idOf('top'), ...b })

test('says in what the definitions differ', () => {
  const begins = 'info: What stands under KPI “top” can’t be put together. Under it stand a, b.'
  expect(read(found(rule, tree({ unit: 'min' }, { unit: '%' })))).toEqual([
    `${begins} Their units differ (%, min).`,
  ])
  const all = tree(
    { unit: 'min', method: 'nps', scaleMax: 10, positiveFrom: 9, direction: 'up' },
    { unit: '%', method: 'ces', scaleMax: 7, positiveFrom: 5, direction: 'down' },
  )
  expect(read(found(rule, all))[0]).toBe(
    `${begins} Their units differ (%, min). They are measured by different methods. Their scales differ. What counts as a positive answer differs. For some more is better, for others less.`,
  )
})

test('alike, or unknown, is no difference; no direction is “up”', () => {
  expect(found(rule, tree({ unit: '%', method: 'nps' }, { unit: '%' }))).toEqual([])
  expect(found(rule, tree({}, { direction: 'up' }))).toEqual([])
  expect(found(rule, tree({}, { direction: 'down' }))).toHaveLength(1)
})

test('only where they are to be put together; a warning for the company’s KPI', () => {
  const [a, b] = [{ unit: 'min' }, { unit: '%' }]
  expect(found(rule, tree(a, b, {}))).toEqual([])
  const [finding] = found(rule, tree(a, b, { rollUp: 'sum', level: 'company' }))
  expect(finding).toMatchObject({ severity: 'warning', id: `${rule}:${idOf('top')}`, fixes: [] })
})
