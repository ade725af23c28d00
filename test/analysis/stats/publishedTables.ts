import type { Stratum } from '../../../src/analysis/stats/stratum.ts'

/**
 * Mantel 1963, in R as an example of mantelhaen.test: rabbits cured when treated at once and after 1½
 * hours, by dose of penicillin.
 */
export const rabbits: readonly Stratum[] = [
  { n: 6, k: 0, elsewhereN: 5, elsewhereK: 0 },
  { n: 6, k: 3, elsewhereN: 6, elsewhereK: 0 },
  { n: 6, k: 6, elsewhereN: 6, elsewhereK: 2 },
  { n: 6, k: 5, elsewhereN: 6, elsewhereK: 6 },
  { n: 2, k: 2, elsewhereN: 5, elsewhereK: 5 },
]

/**
 * Bickel, Hammel & O'Connell 1975, in R as UCBAdmissions: men and women admitted at Berkeley, by
 * department. Added up men do better, within the departments women do.
 */
export const admissions: readonly Stratum[] = [
  { n: 825, k: 512, elsewhereN: 108, elsewhereK: 89 },
  { n: 560, k: 353, elsewhereN: 25, elsewhereK: 17 },
  { n: 325, k: 120, elsewhereN: 593, elsewhereK: 202 },
  { n: 417, k: 138, elsewhereN: 375, elsewhereK: 131 },
  { n: 191, k: 53, elsewhereN: 393, elsewhereK: 94 },
  { n: 373, k: 22, elsewhereN: 341, elsewhereK: 24 },
]
