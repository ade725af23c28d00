import { expect, test } from 'vitest'
import { kpiValue } from '../../../src/analysis/kpis/kpiValue.ts'
import { idOf } from '../madeJourney.ts'
import { MadeKpis, madeValue } from './madeKpis.ts'

test('the latest and the one before by date, whatever the order of the records', () => {
  const made = new MadeKpis().kpi('nps')
  made.read('nps', '2026-03-01', 3).read('nps', '2025-12-31', 1).read('nps', '2026-01-15', 2)
  const value = made.values.get(idOf('nps'))
  expect(value?.series.map((one) => one.value)).toEqual([1, 2, 3])
  expect(value?.latest?.value).toBe(3)
  expect(value?.previous?.value).toBe(2)
})

test('of one date the later record counts, as on the map', () => {
  const made = new MadeKpis().kpi('nps').read('nps', '2026-03-01', 3).read('nps', '2026-03-01', 4)
  expect(made.values.get(idOf('nps'))?.latest?.value).toBe(4)
})

test.each([
  ['up', 80, 80, 'on-target', 0],
  ['up', 80, 79.9, 'off-target', -0.1],
  ['up', 80, 85, 'on-target', 5],
  ['down', 300, 300, 'on-target', 0],
  ['down', 300, 320, 'off-target', -20],
  [undefined, 80, 70, 'off-target', -10],
] as const)('%s, target %d, value %d: %s by %d', (direction, target, value, state, gap) => {
  const found = madeValue('a', { target, ...(direction ? { direction } : {}) }, { value })
  expect(found.state).toBe(state)
  expect(found.gap).toBeCloseTo(gap, 9)
})

test('without a target or a reading there is nothing to be on', () => {
  expect(madeValue('a', {}, { value: 3 })).toMatchObject({ state: 'no-target', gap: undefined })
  expect(madeValue('a', { target: 3 })).toMatchObject({ state: 'no-reading', gap: undefined })
  expect(madeValue('a')).toMatchObject({ state: 'no-reading', latest: undefined })
})

test.each([
  ['up', 60, 80, 65, -0.75],
  ['up', 60, 80, 60, -1],
  ['up', 60, 80, 50, -1.5],
  ['up', 60, 80, 90, 0.5],
  ['down', 400, 300, 320, -0.2],
  ['up', 80, 80, 70, undefined],
  ['up', 90, 80, 70, undefined],
] as const)(
  '%s from %d to %d, at %d: %s of the way',
  (direction, baseline, target, value, share) => {
    const { gapShare } = madeValue('a', { direction, baseline, target }, { value })
    if (share === undefined) expect(gapShare).toBeUndefined()
    else expect(gapShare).toBeCloseTo(share, 12)
  },
)

test('the readings given stay as they are', () => {
  const made = new MadeKpis().kpi('a').read('a', '2026-02-01', 2).read('a', '2026-01-01', 1)
  const value = made.values.get(idOf('a'))
  if (!value) throw new Error('no KPI')
  const given = Object.freeze([...value.series].reverse())
  expect(kpiValue(value.kpi, given).series).toEqual(value.series)
})
