import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mannKendall } from '../../../src/analysis/stats/mannKendall.ts'
import { expectRelative } from './expectRelative.ts'

function risesMinusFalls(values: readonly number[]): number {
  return values.reduce(
    (sum, value, at) =>
      sum + values.slice(at + 1).reduce((part, later) => part + Math.sign(later - value), 0),
    0,
  )
}

function ordersOf(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]]
  return values.flatMap((first, at) =>
    ordersOf(values.toSpliced(at, 1)).map((rest) => [first, ...rest]),
  )
}

/** The values 1 … n in an order with so many rises minus falls. */
function orderWith(n: number, s: number): number[] {
  const order = Array.from({ length: n }, (_, index) => index + 1)
  for (let falls = ((n * (n - 1)) / 2 - s) / 2; falls > 0; falls -= 1) {
    const at = order.findIndex((value, index) => value < (order[index + 1] ?? 0))
    order.splice(at, 2, order[at + 1] ?? 0, order[at] ?? 0)
  }
  return order
}

// Kendall, Rank Correlation Methods, appendix table 1: the chance of S or more.
test.each([
  [6, 1, 0.5],
  [6, 5, 0.235],
  [6, 9, 0.068],
  [6, 11, 0.028],
  [6, 13, 0.0083],
  [6, 15, 0.0014],
  [7, 9, 0.119],
  [7, 13, 0.035],
  [7, 17, 0.0054],
  [7, 21, 0.0002],
  [8, 10, 0.138],
  [8, 16, 0.031],
  [9, 10, 0.179],
  [9, 18, 0.038],
])('the printed table: n %i, S %i', (n, s, printed) => {
  const found = mannKendall(orderWith(n, s))
  expect(found).toMatchObject({ n, s, isExact: true })
  expect(Math.abs((found?.p ?? 1) - printed)).toBeLessThanOrEqual(0.0005)
})

test('small series with ties: the share of all orders that rise as much or more', () => {
  const values = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 })
  const check = (series: readonly number[]): void => {
    const found = mannKendall(series)
    const s = risesMinusFalls(series)
    const all = ordersOf(series).map(risesMinusFalls)
    expect(found?.s).toBe(s)
    expectRelative(found?.p ?? 0, all.filter((one) => one >= s).length / all.length, 1e-12)
  }
  fc.assert(fc.property(values, check), { numRuns: 40 })
  check([1, 2, 3, 4, 5, 7, 6])
  check([2, 1, 2, 3, 3, 3, 4])
})

test('from ten values on the normal approximation, ties corrected', () => {
  const shares = [0.1, 0.12, 0.11, 0.15, 0.15, 0.14, 0.18, 0.2, 0.19, 0.22, 0.22, 0.25]
  const found = mannKendall(shares)
  expect(found).toMatchObject({ n: 12, s: 56, isExact: false })
  // τ-b as scipy.stats.kendalltau gives it.
  expectRelative(found?.tau ?? 0, 0.8616404368553291, 1e-12)
  // Two months twice the same, each taking 2·1·9 from the variance; P(Z ≥ z) from a printed table.
  const z = 55 / Math.sqrt((12 * 11 * 29 - 36) / 18)
  expect(z).toBeCloseTo(3.7898, 3)
  expect(found?.p).toBeCloseTo(7.54e-5, 6)
})

test('under six values nothing; all the same is no trend; turned round it falls', () => {
  expect(mannKendall([1, 2, 3, 4, 5])).toBeUndefined()
  expect(mannKendall([3, 3, 3, 3, 3, 3])).toMatchObject({ s: 0, tau: 0, p: 1 })
  expect(mannKendall(Array.from({ length: 12 }, () => 3))).toMatchObject({ s: 0, tau: 0, p: 1 })
  expect(mannKendall([6, 5, 4, 3, 2, 1])).toMatchObject({ s: -15, tau: -1, p: 1 })
  const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 30 })
  fc.assert(
    fc.property(values, (series) => {
      const up = mannKendall(series)
      const down = mannKendall([...series].reverse())
      expect(down?.s).toBe(0 - (up?.s ?? 0))
      expect((up?.p ?? 0) + (down?.p ?? 0)).toBeGreaterThanOrEqual(1 - 1e-9)
      expect(Math.abs(up?.tau ?? 2)).toBeLessThanOrEqual(1)
    }),
  )
})

test('a rise on each side of 0.05: of six months two pairs may fall, not three', () => {
  expect(mannKendall(orderWith(6, 11))?.p).toBeLessThan(0.05)
  expect(mannKendall(orderWith(6, 9))?.p).toBeGreaterThan(0.05)
})
