import { expect, test } from 'vitest'
import { normalTail } from '../../../src/analysis/stats/normalTail.ts'
import { exactNormalTail } from './exactNumbers.ts'
import { expectRelative } from './expectRelative.ts'

test('the point of 95 % is where methods put it', () => {
  expectRelative(normalTail(1.959963984540054), 0.05, 1e-14)
})

test('agrees with 500 digits to 1e-12 of the value, from 0 to 8 and on to 30', () => {
  for (let z64 = 0; z64 <= 8 * 64; z64 += 1) {
    expectRelative(normalTail(z64 / 64), exactNormalTail(z64), 1e-12)
  }
  for (const z of [10, 14, 20, 30]) expectRelative(normalTail(z), exactNormalTail(z * 64), 1e-12)
})

test('is the same on both sides, falls all the way and ends at 0', () => {
  let before = 1
  for (let z = 0; z <= 45; z += 0.01) {
    const p = normalTail(z)
    expect(normalTail(-z)).toBe(p)
    expect(p >= 0 && p <= before).toBe(true)
    before = p
  }
  expect(normalTail(0)).toBe(1)
  expect(normalTail(Infinity)).toBe(0)
  expect(() => normalTail(Number.NaN)).toThrow('z is a number')
})
