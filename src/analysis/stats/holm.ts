import { assert } from '../../lib/assert.ts'

/**
 * P-values adjusted for being many, in the order given: keeping those ≤ 0.05 holds the chance of even
 * one false one among them at 5 %. qᵢ = max over j ≤ i of (m − j + 1)·pⱼ, p ascending (Holm 1979).
 */
export function holm(ps: readonly number[]): number[] {
  const adjusted = [...ps]
  const ascending = [...ps.entries()].sort(([, a], [, b]) => a - b)
  let greatest = 0
  for (const [place, [index, p]] of ascending.entries()) {
    assert(p >= 0 && p <= 1, 'a p-value lies in 0 … 1')
    greatest = Math.max(greatest, Math.min(1, p * (ps.length - place)))
    adjusted[index] = greatest
  }
  return adjusted
}
