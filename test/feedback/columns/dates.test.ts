// @vitest-environment node
import { expect, it } from 'vitest'
import { findDateOrder } from '../../../src/feedback/columns/findDateOrder.ts'
import { parseDate, type DateOrder } from '../../../src/feedback/columns/parseDate.ts'
import { isoDate } from '../../../src/lib/calendar.ts'

it.each<[string, DateOrder, string]>([
  ['2015-04-22', 'dmy', '2015-04-22'],
  ['2015-04-22T23:59:59Z', 'dmy', '2015-04-22'],
  ['2017-07-18 08:28:09', 'mdy', '2017-07-18'],
  ['20150422', 'dmy', '2015-04-22'],
  ['22-04-15', 'dmy', '2015-04-22'],
  ['04/05/2015', 'dmy', '2015-05-04'],
  ['04/05/2015', 'mdy', '2015-04-05'],
  ['3/2/2026, 4:11 AM', 'mdy', '2026-03-02'],
  ['22.04.2015 10:15', 'dmy', '2015-04-22'],
  ['04-Aug-15', 'mdy', '2015-08-04'],
  ['4th of August 2015', 'dmy', '2015-08-04'],
  ['Aug 4, 2015', 'dmy', '2015-08-04'],
  ['Tuesday, August 4, 2015', 'dmy', '2015-08-04'],
  ['4. März 2015', 'dmy', '2015-03-04'],
  ['1. Mai 99', 'dmy', '1999-05-01'],
  ['1430000000', 'dmy', '2015-04-25'],
  ['1430000000000', 'dmy', '2015-04-25'],
  ['42116', 'dmy', '2015-04-22'],
  ['42116.5', 'dmy', '2015-04-22'],
])('reads %s as %s', (text, order, expected) => {
  expect(isoDate(parseDate(text, order) ?? Number.NaN)).toBe(expected)
})

it.each(['', 'yesterday', '31/02/2015', '2015-13-01', '10:30', '12', '99/99/9999', '4 Foo 2015'])(
  'does not read %j',
  (text) => {
    expect(parseDate(text, 'dmy')).toBeUndefined()
  },
)

it('tells the order of a whole column', () => {
  expect(findDateOrder(['04/05/2015', '22/04/2015'])).toEqual({ order: 'dmy', isCertain: true })
  expect(findDateOrder(['04/05/2015', '04/22/2015'])).toEqual({ order: 'mdy', isCertain: true })
  // One typing error does not turn a column round.
  expect(findDateOrder(['22/04/15', '23/04/15', '04/24/15'])).toMatchObject({ order: 'dmy' })
  expect(findDateOrder(['3/2/2026 4:11 AM'])).toEqual({ order: 'mdy', isCertain: false })
  expect(findDateOrder(['03.02.2026'])).toEqual({ order: 'dmy', isCertain: false })
  expect(findDateOrder(['2026-02-03'])).toMatchObject({ isCertain: true })
})
