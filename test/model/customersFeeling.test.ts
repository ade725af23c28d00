import { expect, test } from 'vitest'
import { customersFeeling } from '../../src/model/customersFeeling.ts'

test('weights the means by their counts, not by touchpoints', () => {
  const pooled = customersFeeling([
    { sentiment: { n: 300, mean: 0.5, low: 0.4, high: 0.6 } },
    undefined,
    { sentiment: { n: 100, mean: -0.5, low: -0.7, high: -0.3 } },
  ])
  expect(pooled?.value).toBeCloseTo(0.5, 10)
  expect(pooled?.n).toBe(400)
  // 2 · √((300 · 0.1)² + (100 · 0.2)²) / 400
  expect((pooled?.high ?? 0) - 0.5).toBeCloseTo((2 * Math.hypot(30, 20)) / 400, 10)
  expect(0.5 - (pooled?.low ?? 0)).toBeCloseTo((2 * Math.hypot(30, 20)) / 400, 10)
})

test('has no value where nothing is scored, no interval where none is known', () => {
  expect(customersFeeling([])).toBeUndefined()
  expect(customersFeeling([{}])).toBeUndefined()
  expect(customersFeeling([{ sentiment: { n: 1, mean: -1 } }])).toEqual({ value: -2, n: 1 })
})

test('a single comment counts with the spread of the whole scale, and no end leaves it', () => {
  const pooled = customersFeeling([
    { sentiment: { n: 3, mean: 0.9, low: 0.7, high: 1.1 } },
    { sentiment: { n: 1, mean: 1 } },
  ])
  // 2 · (3 · 0.9 + 1) / 4 = 1.85, less 2 · √((3 · 0.2)² + 1²) / 4 = 0.583; above, the scale ends.
  expect(pooled?.value).toBeCloseTo(1.85, 10)
  expect(pooled?.low).toBeCloseTo(1.85 - Math.hypot(0.6, 1) / 2, 10)
  expect(pooled?.high).toBe(2)
})
