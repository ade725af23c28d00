import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/analysis/findingsOf.ts'
import { kpiValue } from '../../../src/analysis/kpis/kpiValue.ts'
import { kpiValues } from '../../../src/analysis/kpis/kpiValues.ts'
import { latestReadings } from '../../../src/layout/chipContent.ts'
import { idOf } from '../madeJourney.ts'
import { found } from '../rules/found.ts'
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

test('of one day the reading from more answers counts, in every view and however they come', () => {
  const one = { kind: 'reading', kpiId: idOf('nps'), date: '2026-03-01' } as const
  const made = new MadeKpis().kpi('nps', { target: 60, ownerId: idOf('Sales') })
  made.department('Sales').read('nps', '2026-02-01', 9)
  const many = { ...one, id: idOf('a'), value: 50, n: 300 }
  const few = { ...one, id: idOf('z'), value: 70, n: 40 }
  for (const { id, kind: _, ...fields } of [many, few]) made.add('reading', id, { ...fields })
  const kpi = made.values.get(idOf('nps'))?.kpi
  if (!kpi) throw new Error('no KPI')
  for (const given of [
    [many, few],
    [few, many],
  ]) {
    const value = kpiValue(kpi, given)
    expect(value.latest).toBe(many)
    expect(value.series).toEqual([many])
    expect(value.apart).toEqual([{ reading: few, why: 'same-day' }])
  }
  expect(made.values.get(idOf('nps'))).toMatchObject({
    latest: { value: 50 },
    previous: { value: 9 },
  })
  expect(latestReadings(made.records).get(idOf('nps'))?.value).toBe(50)
  expect(found('kpi-off-target', made)[0]?.why.values).toMatchObject({ value: 50, n: 300 })
})

test('a reading of a day yet to come is not where it stands, nor in what is found', () => {
  const made = new MadeKpis().kpi('nps', { target: 60 }).read('nps', '2026-02-01', 50)
  made.read('nps', '2199-01-01', 70)
  const on = (today?: string) => kpiValues(made.records, today).get(idOf('nps'))
  expect(on('2026-02-01')).toMatchObject({
    latest: { value: 50 },
    state: 'off-target',
    apart: [{ why: 'yet-to-come', reading: { value: 70 } }],
  })
  expect(on()?.latest?.value).toBe(70)
  const offOn = (today: string) =>
    findingsOf(made.records, new Map(), today).filter(({ rule }) => rule === 'kpi-off-target')
  expect(offOn('2026-07-01')).toHaveLength(1)
  expect(offOn('2199-01-01')).toHaveLength(0)
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
