import type { MeanInterval } from '../../model/evidence.ts'
import { studentT95 } from './studentT95.ts'

/** What a mean is computed from; sums of whole numbers stay exact up to 2⁵³. */
export interface ValueSums {
  readonly n: number
  readonly sum: number
  readonly squares: number
}

/**
 * The mean of values with its 95 % interval, mean ± t·s/√n with n - 1 degrees of freedom; no
 * interval for one value, undefined for none.
 */
export function meanInterval({ n, sum, squares }: ValueSums): MeanInterval | undefined {
  if (n === 0) return undefined
  const mean = sum / n
  if (n === 1) return { n, mean }
  const variance = Math.max(0, (squares - sum * mean) / (n - 1))
  const half = studentT95(n - 1) * Math.sqrt(variance / n)
  return { n, mean, low: mean - half, high: mean + half }
}
