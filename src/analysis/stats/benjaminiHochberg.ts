import { assert } from '../../lib/assert.ts'

/**
 * P-values adjusted for being many, in the order given: keeping those ≤ 0.05 holds the expected share
 * of false ones among them at 5 %. qᵢ = min over j ≥ i of m·pⱼ/j, p ascending (Benjamini & Hochberg 1995).
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const adjusted = [...ps]
  const descending = [...ps.entries()].sort(([, a], [, b]) => b - a)
  let least = 1
  for (const [place, [index, p]] of descending.entries()) {
    assert(p >= 0 && p <= 1, 'a p-value lies in 0 … 1')
    least = Math.min(least, (p * ps.length) / (ps.length - place))
    adjusted[index] = least
  }
  return adjusted
}
