import { Z95 } from '../lib/wilson.ts'
import type { MeanInterval } from '../model/evidence.ts'

/**
 * The value that Student's t with n degrees of freedom exceeds on either side with 5 % together:
 * Hill's expansion (Communications of the ACM, algorithm 396, 1970), exact for n = 1 and 2.
 */
export function studentT95(n: number): number {
  const p = 0.05
  if (n === 1) return 1 / Math.tan((p * Math.PI) / 2)
  if (n === 2) return Math.sqrt(2 / (p * (2 - p)) - 2)
  const a = 1 / (n - 0.5)
  const b = 48 / (a * a)
  let c = (((20700 * a) / b - 98) * a - 16) * a + 96.36
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * n
  let y = (d * p) ** (2 / n)
  if (y > 0.05 + a) {
    const x = -Z95
    y = x * x
    if (n < 5) c += 0.3 * (n - 4.5) * (x + 0.6)
    c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x
    y = Math.expm1(a * y * y)
  } else {
    const first = 1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3)
    y = ((first + 0.5 / (n + 4)) * y - 1) * ((n + 1) / (n + 2)) + 1 / y
  }
  return Math.sqrt(n * y)
}

/**
 * The mean of values with its 95 % interval, mean ± t·s/√n with n - 1 degrees of freedom; no
 * interval for one value, undefined for none.
 */
export function meanInterval(values: readonly number[]): MeanInterval | undefined {
  const n = values.length
  if (n === 0) return undefined
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  if (n === 1) return { n, mean }
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const half = studentT95(n - 1) * Math.sqrt(squares / (n - 1) / n)
  return { n, mean, low: mean - half, high: mean + half }
}
