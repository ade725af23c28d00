import { expect, test } from 'vitest'
import type { Evidence } from '../../../src/model/evidence.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { MadeJourney, madeEvidence } from '../madeJourney.ts'
import { found, read } from './found.ts'

const journey = (): MadeJourney => new MadeJourney().step('call', 'menu')
const menu = (last: string): Evidence =>
  madeEvidence([{ n: 40, k: 3 }], { dated: { first: '2024-01-01', last } })

const stale = (last: string, today?: string, made = journey()): Finding[] =>
  found('stale-evidence', made, { menu: menu(last) }, today)

test('the last comment is more than a year old', () => {
  expect(read(stale('2025-03-09', '2026-03-10'))).toEqual([
    'info: What customers said about “menu” is old. The last of 40 comments is from 2025-03-09, more than 365 days ago.',
  ])
})

test('not on the day that it is 365 days old, nor later on that very year; a leap year has a day more', () => {
  expect(stale('2025-03-10', '2026-03-10')).toEqual([])
  expect(stale('2026-03-09', '2026-03-10')).toEqual([])
  // From 2024-02-28 to 2025-02-28 are 366 days.
  expect(stale('2024-02-28', '2025-02-28')).toHaveLength(1)
  expect(stale('2024-02-29', '2025-02-28')).toEqual([])
})

test('nothing where today is not known, no comment has a date, or the workspace takes less for old', () => {
  expect(stale('2020-01-01')).toEqual([])
  const undated = madeEvidence([{ n: 40, k: 3 }])
  expect(found('stale-evidence', journey(), { menu: undated }, '2026-03-10')).toEqual([])
  const set = journey()
  set.add('setting', 'days', { name: 'threshold.stale-evidence.days', value: 30 })
  expect(stale('2026-02-08', '2026-03-10', set)).toEqual([])
  expect(stale('2026-02-07', '2026-03-10', set)).toHaveLength(1)
})

test('stands on the same the day after', () => {
  const why = (today: string): unknown => stale('2024-03-09', today)[0]?.why
  expect(why('2026-03-11')).toEqual(why('2026-03-10'))
})
