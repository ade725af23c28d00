import { assert } from '../../lib/assert.ts'

const depth = 60

/**
 * The two-sided p of a standard normal deviate: P(|Z| ≥ |z|), 0 … 1, relative error below 1e-12
 * until it underflows to 0 beyond |z| ≈ 38. Abramowitz & Stegun 26.2.11 (series) and 26.2.14
 * (continued fraction).
 */
export function normalTail(z: number): number {
  assert(!Number.isNaN(z), 'z is a number')
  const x = Math.abs(z)
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  // 1 − centre would lose the digits of a small tail, the fraction converges slowly for a small x.
  return x < 3 ? 1 - 2 * density * centreSeries(x) : 2 * density * millsRatio(x)
}

/** P(0 ≤ Z ≤ x) / φ(x) = x + x³/3 + x⁵/(3·5) + … */
function centreSeries(x: number): number {
  let sum = 0
  let term = x
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term
    term *= (x * x) / odd
  }
  return sum
}

/** P(Z ≥ x) / φ(x) = 1/(x + 1/(x + 2/(x + 3/(x + …)))) */
function millsRatio(x: number): number {
  let fraction = x
  for (let level = depth; level > 0; level -= 1) fraction = x + level / fraction
  return 1 / fraction
}
