import { Z95 } from '../../lib/wilson.ts'

/** Answers from 0 to 10: 9 and 10, 7 and 8, 0 to 6. */
export interface NpsCounts {
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
}

/** All three −100 … +100. The interval may leave the score outside: point and bar are drawn apart. */
export interface NpsScore {
  readonly n: number
  readonly score: number
  readonly low: number
  readonly high: number
}

/**
 * The Net Promoter Score of one or several counts, 100·(P − D)/n, with its 95 % interval, unrounded.
 * Several are pooled, never averaged: 90 from (9, 1, 0) and −50 from (40, 20, 140) are −43.3. Undefined
 * where nobody answered.
 *
 * The interval is the adjusted Wald one, with ¾ promoters, 1½ passives and ¾ detractors added, clamped to
 * ±100 (Rocks, Interval Estimation for the "Net Promoter Score", The American Statistician 70, 2016).
 */
export function npsScore(counts: readonly NpsCounts[]): NpsScore | undefined {
  let promoters = 0
  let passives = 0
  let detractors = 0
  for (const one of counts) {
    promoters += one.promoters
    passives += one.passives
    detractors += one.detractors
  }
  const n = promoters + passives + detractors
  if (!(n > 0)) return undefined
  const more = n + 3
  const p = (promoters + 0.75) / more
  const d = (detractors + 0.75) / more
  const half = Z95 * Math.sqrt((p + d - (p - d) ** 2) / more)
  return {
    n,
    score: (100 * (promoters - detractors)) / n,
    low: Math.max(-100, 100 * (p - d - half)),
    high: Math.min(100, 100 * (p - d + half)),
  }
}
