// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { meanInterval } from '../../../src/feedback/evidence/meanInterval.ts'
import { netPromoter } from '../../../src/feedback/evidence/scoreFigures.ts'
import { wilson } from '../../../src/lib/wilson.ts'
import { shareGap } from '../../../src/model/shareGap.ts'
import { seededRandom } from '../../support/seededRandom.ts'

const draws = 4000
/** Of intervals that promise 95 %, over so many draws: what chance alone takes off, and what a method may be short of. */
const leastCovered = 0.93

type Interval = readonly [low: number, high: number] | undefined

/** How many of the intervals of repeated samples hold the truth. */
function covered(truth: number, draw: (random: () => number) => Interval): number {
  const random = seededRandom(Math.round(truth * 1e6) + 17)
  let held = 0
  for (let at = 0; at < draws; at++) {
    const [low, high] = draw(random) ?? [Number.NaN, Number.NaN]
    if (low <= truth && truth <= high) held++
  }
  return held / draws
}

const successes = (n: number, share: number, random: () => number): number => {
  let k = 0
  for (let at = 0; at < n; at++) if (random() < share) k++
  return k
}

describe('a share is covered as promised (Wilson)', () => {
  test.each([
    [30, 0.1],
    [30, 0.5],
    [100, 0.05],
    [100, 0.7],
    [1000, 0.3],
  ])('n = %d, share %d', (n, share) => {
    const part = covered(share, (random) => {
      const [, low = 0, high = 0] = wilson(successes(n, share, random), n) ?? []
      return [low, high]
    })
    expect(part).toBeGreaterThanOrEqual(leastCovered)
    expect(part).toBeLessThan(0.985)
  })
})

describe('the gap of two shares is covered as promised (Newcombe)', () => {
  test.each([
    [30, 0.2, 30, 0.5],
    [20, 0.1, 400, 0.3],
    [100, 0.6, 100, 0.6],
    [500, 0.05, 60, 0.1],
  ])('%d at %d against %d at %d', (n, share, otherN, otherShare) => {
    const part = covered(share - otherShare, (random) => {
      const [, low = 0, high = 0] =
        shareGap(
          { n, negative: successes(n, share, random) },
          { n: otherN, negative: successes(otherN, otherShare, random) },
        ) ?? []
      return [low, high]
    })
    expect(part).toBeGreaterThanOrEqual(leastCovered)
  })
})

describe('an NPS is covered as promised (adjusted Wald)', () => {
  test.each([
    [30, 0.5, 0.2],
    [100, 0.2, 0.6],
    [50, 0.9, 0.05],
    [400, 0.4, 0.4],
  ])('n = %d, promoters %d, detractors %d', (n, promoting, detracting) => {
    const part = covered(100 * (promoting - detracting), (random) => {
      const counts = [0, 0, 0]
      for (let at = 0; at < n; at++) {
        const drawn = random()
        const box = drawn < promoting ? 0 : drawn < 1 - detracting ? 1 : 2
        counts[box] = (counts[box] ?? 0) + 1
      }
      const found = netPromoter(counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0)
      return found && [found.low, found.high]
    })
    expect(part).toBeGreaterThanOrEqual(leastCovered)
  })
})

describe('a mean is covered as promised (t)', () => {
  test.each([5, 30, 200])('n = %d answers of 1–5', (n) => {
    const chances = [0.1, 0.15, 0.3, 0.3, 0.15]
    const truth = chances.reduce((sum, chance, at) => sum + chance * (at + 1), 0)
    const part = covered(truth, (random) => {
      const sums = { n, sum: 0, squares: 0 }
      for (let at = 0; at < n; at++) {
        let [answer, left] = [1, random()]
        while (answer < 5 && left >= (chances[answer - 1] ?? 0)) left -= chances[answer++ - 1] ?? 0
        sums.sum += answer
        sums.squares += answer * answer
      }
      const { low = Number.NaN, high = Number.NaN } = meanInterval(sums) ?? {}
      return [low, high]
    })
    expect(part).toBeGreaterThanOrEqual(n < 10 ? 0.92 : leastCovered)
  })
})
