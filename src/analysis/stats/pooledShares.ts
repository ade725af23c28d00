import type { Stratum } from './stratum.ts'

export interface PooledShares {
  /** share of negative comments at the touchpoint, 0 … 1 */
  share: number
  /** the same of the comments elsewhere, as if they came from the strata in the same mix */
  elsewhereShare: number
}

/**
 * The two shares to show beside each other: pooled over the strata with Mantel–Haenszel's weights
 * n·m/(n + m), so that their difference has the direction of the test. Plainly added up, a touchpoint
 * that is spoken of under "What could we improve?" would look bad for the question it was asked with.
 * With one stratum these are k/n of each group. Null where no stratum has comments in both groups.
 * Greenland & Robins 1985.
 */
export function pooledShares(strata: readonly Stratum[]): PooledShares | null {
  let negative = 0
  let elsewhereNegative = 0
  let weights = 0
  for (const { n, k, elsewhereN, elsewhereK } of strata) {
    if (n === 0 || elsewhereN === 0) continue
    const total = n + elsewhereN
    negative += (k * elsewhereN) / total
    elsewhereNegative += (elsewhereK * n) / total
    weights += (n * elsewhereN) / total
  }
  if (weights === 0) return null
  return { share: negative / weights, elsewhereShare: elsewhereNegative / weights }
}
