import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { midRanks } from '../../../src/analysis/stats/midRanks.ts'
import { rankCorrelation } from '../../../src/analysis/stats/rankCorrelation.ts'
import { expectRelative } from './expectRelative.ts'

const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1)

test('what is the same shares the middle rank', () => {
  expect(midRanks([10, 30, 20, 20])).toEqual([1, 4, 2.5, 2.5])
  expect(midRanks([5, 5, 5])).toEqual([2, 2, 2])
  expect(midRanks([])).toEqual([])
})

test('with ties it is what scipy.stats.spearmanr gives', () => {
  const xs = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7]
  const ys = [2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5, 9, 0]
  const found = rankCorrelation(xs, ys)
  expectRelative(found?.rho ?? 0, 0.19032303899443684, 1e-12)
  // atanh ρ = 0.19267, √((1 + ρ²/2)/11) = 0.30422: 0.19267 ± 0.59626
  expect(found?.low).toBeCloseTo(Math.tanh(0.192672 - 0.596264), 4)
  expect(found?.high).toBeCloseTo(Math.tanh(0.192672 + 0.596264), 4)
})

test('without ties it is 1 − 6Σd²/(n(n² − 1)), inside its interval, and the same both ways', () => {
  const orders = fc
    .integer({ min: 12, max: 40 })
    .chain((n) => fc.shuffledSubarray(upTo(n), { minLength: n, maxLength: n }))
  fc.assert(
    fc.property(orders, (order) => {
      const n = order.length
      const found = rankCorrelation(upTo(n), order)
      const squares = order.reduce((sum, rank, index) => sum + (rank - index - 1) ** 2, 0)
      expect(found?.rho).toBeCloseTo(1 - (6 * squares) / (n * (n * n - 1)), 10)
      expect(found?.low).toBeLessThanOrEqual(found?.rho ?? -2)
      expect(found?.high).toBeGreaterThanOrEqual(found?.rho ?? 2)
      const turned = rankCorrelation(
        order.map((rank) => -rank),
        upTo(n),
      )
      expect(turned?.rho).toBeCloseTo(-(found?.rho ?? 0), 10)
      expect(turned?.low).toBeCloseTo(-(found?.high ?? 0), 10)
      expect(turned?.high).toBeCloseTo(-(found?.low ?? 0), 10)
    }),
  )
})

test('under 12 pairs, or where one side never changes, there is none', () => {
  expect(rankCorrelation(upTo(11), upTo(11))).toBeUndefined()
  expect(rankCorrelation(upTo(12), upTo(12))).toBeDefined()
  expect(
    rankCorrelation(
      upTo(12),
      upTo(12).map(() => 4),
    ),
  ).toBeUndefined()
  expect(() => rankCorrelation(upTo(12), upTo(13))).toThrow('as many')
})

test('perfect agreement has an end away from 1, and less agreement never a nearer one', () => {
  const perfect = rankCorrelation(upTo(12), upTo(12))
  expect(perfect).toMatchObject({ rho: 1, high: 1 })
  expect(perfect?.low).toBeGreaterThan(0.9)
  expect(perfect?.low).toBeLessThan(1)
  const swapped = [2, 1, ...upTo(12).slice(2)]
  expect(rankCorrelation(upTo(12), swapped)?.low).toBeCloseTo(perfect?.low ?? 0, 12)
  expect(rankCorrelation(upTo(12), upTo(12).reverse())).toMatchObject({ rho: -1, low: -1 })
})
