import { conditionalDistribution, type Distribution } from './conditionalDistribution.ts'
import type { Stratum } from './stratum.ts'

/** Counts as likely as the one at hand but for rounding are as likely; the same slack as in R. */
const slack = 1 + 1e-7

/**
 * The exact conditional test of no difference in any stratum, two-sided: how likely, all margins given,
 * is a sum of negative comments at the touchpoint that is no likelier than the one at hand? 0 … 1.
 * With one stratum Fisher's exact test. Agresti, Categorical Data Analysis, 2nd edition, 6.7.5.
 */
export function exactTest(strata: readonly Stratum[]): number {
  const { from, probabilities } = strata
    .map(conditionalDistribution)
    .reduce(sumOfBoth, certainlyZero)
  const count = strata.reduce((total, { k }) => total + k, 0)
  const limit = (probabilities[count - from] ?? 0) * slack
  let p = 0
  for (const probability of probabilities) if (probability <= limit) p += probability
  return Math.min(p, 1)
}

const certainlyZero: Distribution = { from: 0, probabilities: [1] }

/** The distribution of the sum of two independent counts. */
function sumOfBoth(a: Distribution, b: Distribution): Distribution {
  const probabilities = Array.from(
    { length: a.probabilities.length + b.probabilities.length - 1 },
    () => 0,
  )
  for (const [i, one] of a.probabilities.entries()) {
    for (const [j, other] of b.probabilities.entries()) {
      probabilities[i + j] = (probabilities[i + j] ?? 0) + one * other
    }
  }
  return { from: a.from + b.from, probabilities }
}
