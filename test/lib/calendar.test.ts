// @vitest-environment node
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber, dayOfIsoDate, isoDate, isoMonth } from '../../src/lib/calendar.ts'

it('agrees with the calendar of the platform on every day', () => {
  const days = fc.integer({ min: -719162, max: 2932896 })
  fc.assert(
    fc.property(days, (day) => {
      const iso = new Date(day * 86400000).toISOString().slice(0, 10)
      expect(isoDate(day)).toBe(iso)
      expect(dayOfIsoDate(iso)).toBe(day)
      expect(isoMonth(day)).toBe(iso.slice(0, 7))
    }),
    { numRuns: 2000 },
  )
})

it('knows which days there are', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0)
  expect(dayNumber(2016, 2, 29)).toBe(16860)
  expect(dayNumber(2015, 2, 29)).toBeUndefined()
  expect(dayNumber(1900, 2, 29)).toBeUndefined()
  expect(dayNumber(2015, 13, 1)).toBeUndefined()
  expect(dayNumber(2015, 4, 31)).toBeUndefined()
  expect(dayOfIsoDate('2015-4-1')).toBeUndefined()
})
