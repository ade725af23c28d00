import type { Stratum } from './stratum.ts'

const enough = 5

/**
 * Whether the normal approximation is out of its depth: the expected count of negative comments at the
 * touchpoint lies less than 5 from the least or the greatest count that the margins allow (Mantel &
 * Fleiss 1980, added up over the strata). With one stratum: an expected cell is under 5.
 */
export function expectedCellsSmall(strata: readonly Stratum[]): boolean {
  let aboveLeast = 0
  let belowGreatest = 0
  for (const { n, k, elsewhereN, elsewhereK } of strata) {
    if (n + elsewhereN === 0) continue
    const negative = k + elsewhereK
    const expected = (n * negative) / (n + elsewhereN)
    aboveLeast += expected - Math.max(0, negative - elsewhereN)
    belowGreatest += Math.min(n, negative) - expected
  }
  return aboveLeast < enough || belowGreatest < enough
}
