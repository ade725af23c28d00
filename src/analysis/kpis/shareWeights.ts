/**
 * Weights in thousandths that sum to 1: those above 0 in proportion, each of the others an equal part of the whole.
 * What rounding leaves goes to the largest.
 */
export function shareWeights(weights: readonly number[]): number[] {
  const known = weights.filter((weight) => weight > 0)
  const sum = known.reduce((total, weight) => total + weight, 0)
  const part = 1 / Math.max(1, weights.length)
  const rest = known.length * part
  const shares = weights.map((weight) => thousandths(weight > 0 ? (weight / sum) * rest : part))
  const off = 1 - shares.reduce((total, share) => total + share, 0)
  const largest = shares.indexOf(Math.max(...shares))
  return shares.map((share, at) => (at === largest ? thousandths(share + off) : share))
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}
