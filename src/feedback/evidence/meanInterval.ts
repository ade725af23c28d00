import type { MeanInterval } from '../../model/evidence.ts'
import { studentT95 } from './studentT95.ts'

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
