import { normalTail } from './normalTail.ts'
import { assertStratum, isInformative, type Stratum } from './stratum.ts'

/** The touchpoint against elsewhere. */
export type Direction = 'higher' | 'lower' | 'same'

export interface MantelHaenszelResult {
  /** two-sided, 0 … 1; 1 where no stratum tells anything */
  p: number
  /** odds of a negative comment at the touchpoint against elsewhere, 0 … Infinity; null: no stratum tells */
  oddsRatio: number | null
  /** of the negative share, compared within the strata */
  direction: Direction
}

/**
 * Is the share of negative comments at the touchpoint another one than elsewhere, compared within each
 * stratum and pooled? Cochran–Mantel–Haenszel χ² = (Σ(k − E))² / ΣV with one degree of freedom and no
 * continuity correction, so that one stratum agrees with the z test but for (N − 1)/N; odds ratio
 * Σ(ad/N) / Σ(bc/N). Mantel & Haenszel 1959. Strata without variation say nothing and are skipped.
 */
export function mantelHaenszel(strata: readonly Stratum[]): MantelHaenszelResult {
  let excess = 0
  let variance = 0
  let concordant = 0
  let discordant = 0
  for (const stratum of strata) {
    assertStratum(stratum)
    if (!isInformative(stratum)) continue
    const { n, k, elsewhereN, elsewhereK } = stratum
    const total = n + elsewhereN
    const negative = k + elsewhereK
    excess += (k * elsewhereN - elsewhereK * n) / total
    variance += ((n * elsewhereN) / total / total) * (negative / (total - 1)) * (total - negative)
    concordant += (k / total) * (elsewhereN - elsewhereK)
    discordant += ((n - k) / total) * elsewhereK
  }
  if (variance === 0) return { p: 1, oddsRatio: null, direction: 'same' }
  return {
    p: normalTail(excess / Math.sqrt(variance)),
    oddsRatio: concordant / discordant,
    direction: directionOf(excess),
  }
}

function directionOf(excess: number): Direction {
  if (excess === 0) return 'same'
  return excess > 0 ? 'higher' : 'lower'
}
