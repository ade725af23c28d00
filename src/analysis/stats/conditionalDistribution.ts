import { assertStratum, type Stratum } from './stratum.ts'

export interface Distribution {
  /** the count that `probabilities[0]` belongs to */
  from: number
  /** of the counts from, from + 1, …; their sum is 1 */
  probabilities: readonly number[]
}

/** Below this share of the likeliest count a count is left out: it would soon underflow anyway. */
const smallest = 1e-300

/**
 * How likely each count of negative comments at the touchpoint is, the margins of the table given and
 * the touchpoint no different from elsewhere: the hypergeometric distribution. Walks from the likeliest
 * count both ways by the ratio of neighbours, so that tables of millions keep all their digits, which
 * the difference of large log-factorials would not.
 */
export function conditionalDistribution(stratum: Stratum): Distribution {
  assertStratum(stratum)
  const { n, elsewhereN } = stratum
  const negative = stratum.k + stratum.elsewhereK
  const beyond = elsewhereN - negative
  const likeliest = Math.floor(((n + 1) * (negative + 1)) / (n + elsewhereN + 2))

  const above: number[] = []
  for (let count = likeliest, weight = 1; weight > smallest; count += 1) {
    above.push(weight)
    weight *= ((n - count) / (count + 1)) * ((negative - count) / (beyond + count + 1))
  }
  const below: number[] = []
  for (let count = likeliest, weight = 1; weight > smallest; count -= 1) {
    below.push(weight)
    weight *= (count / (n - count + 1)) * ((beyond + count) / (negative - count + 1))
  }

  const weights = [...below.slice(1).reverse(), ...above]
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return {
    from: likeliest - (below.length - 1),
    probabilities: weights.map((weight) => weight / sum),
  }
}
