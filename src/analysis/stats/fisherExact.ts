import { exactTest } from './exactTest.ts'

/**
 * Do two shares, k1 of n1 and k2 of n2, differ? Fisher's exact test, two-sided: the sum over all tables
 * with the same margins that are no likelier than this one (Fisher 1935; the rule of R's fisher.test).
 * 0 … 1; counts of millions are fine.
 */
export function fisherExact(k1: number, n1: number, k2: number, n2: number): number {
  return exactTest([{ n: n1, k: k1, elsewhereN: n2, elsewhereK: k2 }])
}
