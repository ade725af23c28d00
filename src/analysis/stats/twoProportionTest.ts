import { normalTail } from './normalTail.ts'
import { assertStratum, isInformative } from './stratum.ts'

export interface TwoProportionResult {
  /** positive where the first share is the higher one */
  z: number
  /** two-sided, 0 … 1 */
  p: number
}

/**
 * Do two shares, k1 of n1 and k2 of n2, differ? The z test with the pooled share:
 * z = (p₁ − p₂) / √(p(1 − p)(1/n₁ + 1/n₂)), p = (k₁ + k₂)/(n₁ + n₂), no continuity correction
 * (Fleiss, Levin & Paik 2003, 3.2). Where nothing can differ: z 0, p 1.
 */
export function twoProportionTest(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
): TwoProportionResult {
  const stratum = { n: n1, k: k1, elsewhereN: n2, elsewhereK: k2 }
  assertStratum(stratum)
  if (!isInformative(stratum)) return { z: 0, p: 1 }
  const total = n1 + n2
  const negative = k1 + k2
  // The same fraction cleared of inner ones: 1 − p would lose its digits where nearly all are negative.
  const spread = Math.sqrt(n1) * Math.sqrt(n2) * Math.sqrt((negative / total) * (total - negative))
  const z = (k1 * n2 - k2 * n1) / spread
  return { z, p: normalTail(z) }
}
