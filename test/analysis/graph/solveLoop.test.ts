import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { eliminateLoop } from '../../../src/analysis/graph/eliminateLoop.ts'
import type { LoopRow } from '../../../src/analysis/graph/loopRow.ts'
import { relaxLoop } from '../../../src/analysis/graph/relaxLoop.ts'
import { solveLoop } from '../../../src/analysis/graph/solveLoop.ts'

const plenty = () => ({ left: 1e9 })

/** A ring with more steps across it; `leaves` in every row. */
function tangle(size: number, across: readonly number[], leaves: number): LoopRow[] {
  return Array.from({ length: size }, (_, index) => {
    const targets = new Set([(index + 1) % size])
    for (const [turn, by] of across.entries()) {
      targets.add((index * (turn + 3) + by * by * 7919 + 1) % size)
    }
    targets.delete(index)
    const share = (1 - leaves) / targets.size
    return { steps: [...targets].map((to) => ({ to, share })), leaves, gain: (index % 7) / 7 }
  })
}

/** A row to a step back, a step on: from either end one gets only inwards, and out at the last. */
function ring(size: number, leaves: number): LoopRow[] {
  return Array.from({ length: size }, (_, index) => ({
    steps: [{ to: (index + 1) % size, share: index === 0 ? 1 - leaves : 1 }],
    leaves: index === 0 ? leaves : 0,
    gain: 1,
  }))
}

test('both ways of solving agree, to what they promise', () => {
  const across = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 5 })
  let relaxed = 0
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 80 }),
      across,
      fc.constantFrom(0.5, 0.1, 0.01, 0.001),
      (size, steps, leaves) => {
        const rows = tangle(size, steps, leaves)
        const exact = eliminateLoop(rows, plenty()) ?? []
        const largest = Math.max(1, ...exact)
        for (const [index, { steps: ways, gain }] of rows.entries()) {
          const value = ways.reduce((sum, { to, share }) => sum + share * (exact[to] ?? 0), gain)
          expect(Math.abs(value - (exact[index] ?? -1))).toBeLessThanOrEqual(1e-12 * largest)
        }
        const other = relaxLoop(rows)
        if (!other) return
        relaxed += 1
        for (const [index, value] of other.entries()) {
          expect(Math.abs(value - (exact[index] ?? -1))).toBeLessThanOrEqual(1e-10 * largest)
        }
      },
    ),
    { numRuns: 200 },
  )
  expect(relaxed).toBeGreaterThan(100)
})

test('a loop that is hardly ever left is exact all the same', () => {
  for (const leaves of [1e-3, 1e-9, 1e-15]) {
    const values = solveLoop(ring(200, leaves), plenty())
    // From its first place each round but the last has 200 steps; the last one has 1.
    expect(((values?.[0] ?? 0) - 1) / ((200 / leaves) * (1 - leaves))).toBeCloseTo(1, 12)
  }
})

test('what no number can hold, or what takes too much work, is no figure', () => {
  // Two steps on in three lead all the way back: out of a chain of 3,000 takes 3^3000 steps.
  const hopeless = Array.from({ length: 3000 }, (_, index) => ({
    steps: [
      { to: 0, share: index === 0 ? 0 : 2 / 3 },
      { to: index + 1, share: index === 0 ? 1 : 1 / 3 },
    ].filter(({ to, share }) => share > 0 && to < 3000),
    leaves: index === 2999 ? 1 / 3 : 0,
    gain: 1,
  }))
  expect(solveLoop(hopeless, plenty())).toBeUndefined()
  const work = { left: 100 }
  expect(eliminateLoop(tangle(60, [1, 2, 3, 4], 0.1), work)).toBeUndefined()
  expect(work.left).toBeLessThan(0)
})

test('a large tangle needs no elimination', () => {
  const work = { left: 0 }
  const values = solveLoop(tangle(5000, [1, 2, 3, 4], 0.0005), work)
  expect(values).toHaveLength(5000)
  expect(work.left).toBe(0)
})
