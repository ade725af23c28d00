import { expect, it } from 'vitest'
import { hash53 } from '../../../src/feedback/comments/hash53.ts'

it('gives equal texts equal numbers, and different ones different whole numbers above 0', () => {
  const texts = Array.from({ length: 100_000 }, (_, at) => `T-${at}`)
  const numbers = texts.map((text) => hash53(text))
  expect(new Set(numbers).size).toBe(texts.length)
  expect(texts.every((text, at) => hash53(text) === numbers[at])).toBe(true)
  expect(numbers.every((one) => Number.isSafeInteger(one - 1) && one > 0)).toBe(true)
  expect(hash53('')).toBeGreaterThan(0)
})

it('spreads its low bits evenly', () => {
  const places = new Uint32Array(64)
  for (let at = 0; at < 64_000; at++) {
    const place = hash53(String(at)) % 64
    places[place] = (places[place] ?? 0) + 1
  }
  // 1,000 each on average, with a standard deviation of 32.
  expect(Math.min(...places)).toBeGreaterThan(840)
  expect(Math.max(...places)).toBeLessThan(1160)
})
