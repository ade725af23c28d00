import type { Stratum } from '../../../src/analysis/stats/stratum.ts'

/** Whole numbers stand for number / 10⁵⁰⁰. */
const digits = 500
const one = 10n ** BigInt(digits)

/** numerator / denominator as the nearest double but for the last bit, however long they are. */
export function quotient(numerator: bigint, denominator: bigint): number {
  const text = String((numerator * one) / denominator)
  return Number(`${text}e-${digits}`)
}

function squareRoot(value: bigint): bigint {
  let root = 10n ** BigInt(Math.ceil(String(value).length / 2))
  for (;;) {
    const better = (root + value / root) / 2n
    if (better >= root) return root
    root = better
  }
}

function arctanOfInverse(x: bigint): bigint {
  let power = one / x
  let sum = 0n
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += (odd % 4n === 1n ? power : -power) / odd
    power /= x * x
  }
  return sum
}

const pi = 4n * (4n * arctanOfInverse(5n) - arctanOfInverse(239n))
const rootOfTwoOverPi = squareRoot((2n * one * one * one) / pi)

/** P(|Z| ≥ z) for z in 1/64ths, by the alternating series with 500 digits: good up to z = 30. */
export function exactNormalTail(z64: number): number {
  const square = BigInt(z64 * z64)
  let term = (one * BigInt(z64)) / 64n
  let sum = 0n
  for (let index = 0n; term !== 0n; index += 1n) {
    sum += term / (2n * index + 1n)
    term = (-term * square) / (8192n * (index + 1n))
  }
  return quotient(one - (sum * rootOfTwoOverPi) / one, one)
}

function choose(n: number, k: number): bigint {
  let product = 1n
  for (let index = 0; index < k; index += 1) {
    product = (product * BigInt(n - index)) / BigInt(index + 1)
  }
  return product
}

/** Of all ways to deal out the negative comments, those with the same margins, by their sum of k. */
function waysBySum(strata: readonly Stratum[]): Map<number, bigint> {
  let ways = new Map([[0, 1n]])
  for (const { n, k, elsewhereN, elsewhereK } of strata) {
    const longer = new Map<number, bigint>()
    for (let count = 0; count <= Math.min(n, k + elsewhereK); count += 1) {
      const rest = k + elsewhereK - count
      if (rest > elsewhereN) continue
      const more = choose(n, count) * choose(elsewhereN, rest)
      for (const [sum, way] of ways) {
        longer.set(sum + count, (longer.get(sum + count) ?? 0n) + way * more)
      }
    }
    ways = longer
  }
  return ways
}

/** The two-sided exact p by counting every way, ties within 1e-7 as in R. */
export function countedP(strata: readonly Stratum[]): number {
  const ways = waysBySum(strata)
  const atHand = ways.get(strata.reduce((sum, { k }) => sum + k, 0)) ?? 0n
  let all = 0n
  let asRare = 0n
  for (const way of ways.values()) {
    all += way
    if (way * 10_000_000n <= atHand * 10_000_001n) asRare += way
  }
  return quotient(asRare, all)
}
