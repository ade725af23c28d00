import { assert } from '../../lib/assert.ts'
import { Z95 } from '../../lib/wilson.ts'
import { midRanks } from './midRanks.ts'

/** Fewer periods than these say nothing about two KPIs (methods). */
export const enoughPeriods = 12

export interface RankCorrelation {
  readonly n: number
  /** Spearman's ρ, −1 … +1. */
  readonly rho: number
  /** The ends of the 95 % interval, −1 … +1. */
  readonly low: number
  readonly high: number
}

/**
 * Spearman's rank correlation of pairs (xs[i], ys[i]) with its 95 % interval; what is the same shares the
 * middle rank. Undefined for fewer than 12 pairs, or where one side never changes: it has no correlation.
 *
 * The interval is Fisher's, tanh(atanh ρ ± z·√((1 + ρ²/2)/(n − 3))), with the variance of Bonett & Wright
 * (Psychometrika 65, 2000). At ±1 atanh is infinite, so the end towards 0 is reckoned from at most
 * 1 − 12/(n(n² − 1)), the ρ that one exchange of neighbours would leave. It takes the periods to be
 * independent: two series that both drift go together without having to do with each other.
 */
export function rankCorrelation(
  xs: readonly number[],
  ys: readonly number[],
): RankCorrelation | undefined {
  assert(xs.length === ys.length, 'as many xs as ys')
  return xs.length < enoughPeriods ? undefined : correlationOfRanks(midRanks(xs), midRanks(ys))
}

/** The same for values that are ranked already: each series need be ranked only once for many pairs. */
export function correlationOfRanks(
  xs: readonly number[],
  ys: readonly number[],
): RankCorrelation | undefined {
  const n = xs.length
  if (n < enoughPeriods) return undefined
  const mean = (n + 1) / 2
  let xx = 0
  let yy = 0
  let xy = 0
  for (let index = 0; index < n; index += 1) {
    const dx = (xs[index] ?? mean) - mean
    const dy = (ys[index] ?? mean) - mean
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  if (xx === 0 || yy === 0) return undefined
  const rho = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
  const size = Math.abs(rho)
  const near = bound(Math.min(size, 1 - 12 / (n * (n * n - 1))), n, -1)
  const far = size === 1 ? 1 : bound(size, n, 1)
  return rho < 0 ? { n, rho, low: -far, high: -near } : { n, rho, low: near, high: far }
}

function bound(rho: number, n: number, side: -1 | 1): number {
  const error = Math.sqrt((1 + (rho * rho) / 2) / (n - 3))
  return Math.tanh(Math.atanh(rho) + side * Z95 * error)
}
