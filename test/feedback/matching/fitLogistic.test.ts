import { expect, it } from 'vitest'
import { fitLogistic } from '../../../src/feedback/matching/fitLogistic.ts'
import { seededRandom } from '../../support/seededRandom.ts'

it('finds the chances that made the cases', () => {
  const random = seededRandom(3)
  const xs = Array.from({ length: 20_000 }, () => random() * 8 - 4)
  const isTrue = xs.map((x) => (random() < 1 / (1 + Math.exp(-(0.5 * x - 1))) ? 1 : 0))
  const { at0, slope } = fitLogistic(xs, isTrue)
  expect(at0).toBeCloseTo(-1, 1)
  expect(slope).toBeCloseTo(0.5, 1)
})

it('stays finite where the cases fall apart', () => {
  const xs = Array.from({ length: 200 }, (_, at) => (at < 100 ? -2 : 2))
  const { at0, slope } = fitLogistic(
    xs,
    xs.map((x) => (x > 0 ? 1 : 0)),
  )
  expect(Math.abs(at0)).toBeLessThan(1)
  expect(slope).toBeGreaterThan(1)
  expect(slope).toBeLessThan(10)
})
