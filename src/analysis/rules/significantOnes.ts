import { benjaminiHochberg } from '../stats/benjaminiHochberg.ts'

const significant = 0.05

/**
 * Of tests of many touchpoints those that hold after the correction of Benjamini and Hochberg, adjusted p ≤ 0.05,
 * with that p.
 */
export function significantOnes<T extends { readonly p: number }>(
  tests: readonly T[],
): (T & { readonly adjustedP: number })[] {
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p))
  return tests
    .map((one, index) => ({ ...one, adjustedP: adjusted[index] ?? 1 }))
    .filter(({ adjustedP }) => adjustedP <= significant)
}
