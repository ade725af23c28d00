import { expect, test } from 'vitest'
import { readDay } from '../../src/importing/readDay.ts'

test.each([
  ['2026-03-31', '2026-03-31'],
  ['31.3.2026', '2026-03-31'],
  ['12/31/2026', '2026-12-31'],
  ['31/12/2026', '2026-12-31'],
  ['5/5/2026', '2026-05-05'],
  ['4/5/2026', undefined],
  ['13/32/2026', undefined],
  ['2026-11', '2026-11-30'],
  ['11/2026', '2026-11-30'],
  ['Nov 2026', '2026-11-30'],
  ['Feb. 2028', '2028-02-29'],
  ['März 2026', '2026-03-31'],
  ['DEZ 2026', '2026-12-31'],
  ['September 2026', '2026-09-30'],
  ['Nothing 2026', undefined],
  ['2026-13', undefined],
  ['', undefined],
])('%s is the day %s', (text, day) => {
  expect(readDay(text)).toBe(day)
})
