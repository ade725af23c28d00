import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NpsCounts, npsScore } from '../../../src/analysis/stats/npsScore.ts'

const of = (promoters: number, passives: number, detractors: number): NpsCounts => ({
  promoters,
  passives,
  detractors,
})

test.each([
  [of(12, 5, 8), 16, -17.7, 46.3],
  [of(60, 25, 15), 45, 29.3, 58],
  [of(5, 0, 0), 100, 17.5, 100],
  [of(0, 0, 1), -100, -98.5, 48.5],
])('%o: %d [%d, %d]', (counts, score, low, high) => {
  const found = npsScore([counts])
  expect(found?.score).toBe(score)
  expect(found?.low).toBeCloseTo(low, 1)
  expect(found?.high).toBeCloseTo(high, 1)
})

test('pooled from counts, never averaged; nobody asked has no score', () => {
  expect(npsScore([of(9, 1, 0)])?.score).toBe(90)
  expect(npsScore([of(40, 20, 140)])?.score).toBe(-50)
  expect(npsScore([of(9, 1, 0), of(40, 20, 140)])?.score).toBeCloseTo(-43.3, 1)
  expect(npsScore([])).toBeUndefined()
  expect(npsScore([of(0, 0, 0)])).toBeUndefined()
})

test('within ±100, turned round with the answers, the same however the counts are cut', () => {
  const count = fc.nat({ max: 500 })
  const counts = fc.tuple(count, count, count)
  fc.assert(
    fc.property(counts, counts, ([a, b, c], [d, e, f]) => {
      fc.pre(a + b + c + d + e + f > 0)
      const whole = npsScore([of(a + d, b + e, c + f)])
      expect(npsScore([of(a, b, c), of(d, e, f)])).toEqual(whole)
      const { score = 0, low = 0, high = 0 } = whole ?? {}
      expect(low >= -100 && low < high && high <= 100 && Math.abs(score) <= 100).toBe(true)
      const turned = npsScore([of(c + f, b + e, a + d)])
      expect(turned?.score).toBeCloseTo(-score, 9)
      expect(turned?.low).toBeCloseTo(-high, 9)
    }),
  )
})
