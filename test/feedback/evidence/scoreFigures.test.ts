import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { netPromoter, scoreFigures } from '../../../src/feedback/evidence/scoreFigures.ts'
import type { EvidenceAnswers } from '../../../src/model/evidence.ts'

test.each([
  [12, 5, 8, 16, -17.7, 46.3],
  [60, 25, 15, 45, 29.3, 58],
  [5, 0, 0, 100, 17.5, 100],
  [0, 0, 1, -100, -98.5, 48.5],
])('NPS of %d, %d, %d', (promoters, passives, detractors, score, low, high) => {
  const found = netPromoter(promoters, passives, detractors)
  expect(found?.score).toBeCloseTo(score, 9)
  expect(found?.low).toBeCloseTo(low, 1)
  expect(found?.high).toBeCloseTo(high, 1)
})

test('nobody answered: no score', () => {
  expect(netPromoter(0, 0, 0)).toBeUndefined()
  expect(scoreFigures(answers('0-10', []))).toBeUndefined()
})

test('pooled from counts, never averaged: 90 from (9, 1, 0) and -50 from (40, 20, 140) are -43.3', () => {
  expect(netPromoter(9 + 40, 1 + 20, 0 + 140)?.score).toBeCloseTo(-43.3, 1)
})

const scales = {
  '0-10': { kind: '0-10', min: 0, max: 10 },
  '1-5': { kind: '1-5', min: 1, max: 5 },
  '1-7': { kind: '1-7', min: 1, max: 7 },
} as const

function answers(kind: keyof typeof scales, given: readonly number[]): EvidenceAnswers {
  const scale = scales[kind]
  const counts = Array.from({ length: scale.max - scale.min + 1 }, () => 0)
  for (const one of given) counts[one - scale.min] = (counts[one - scale.min] ?? 0) + 1
  return {
    scale,
    n: given.length,
    sum: given.reduce((sum, one) => sum + one, 0),
    squares: given.reduce((sum, one) => sum + one * one, 0),
    counts,
  }
}

test('each scale by its definition', () => {
  expect(scoreFigures(answers('0-10', [10, 9, 8, 7, 6, 0]))?.nps).toMatchObject({
    promoters: 2,
    passives: 2,
    detractors: 2,
    score: 0,
  })
  expect(scoreFigures(answers('1-5', [5, 4, 3, 2, 1]))).toMatchObject({
    n: 5,
    mean: { mean: 3 },
    topTwo: [0.4, expect.any(Number), expect.any(Number)],
  })
  const effort = scoreFigures(answers('1-7', [7, 6, 5, 4, 1, 1, 2, 3]))
  expect(effort?.topTwo?.[0]).toBeCloseTo(2 / 8, 12)
  expect(effort?.easy?.[0]).toBeCloseTo(3 / 8, 12)
  expect(effort?.easyNet).toBeCloseTo(100 * (2 / 8 - 4 / 8), 12)
  const other = { kind: 'other', min: 0, max: 100 } as const
  expect(scoreFigures({ scale: other, n: 2, sum: 150, squares: 12_500 })).toEqual({
    scale: other,
    n: 2,
    mean: expect.objectContaining({ mean: 75 }),
  })
})

test('an NPS lies between all detractors and all promoters, and its interval within ±100', () => {
  const counts = fc.integer({ min: 0, max: 5000 })
  fc.assert(
    fc.property(counts, counts, counts, (promoters, passives, detractors) => {
      const found = netPromoter(promoters, passives, detractors)
      if (!found) return promoters + passives + detractors === 0
      const { score, low, high } = found
      return low >= -100 && high <= 100 && low < high && score >= -100 && score <= 100
    }),
  )
})
