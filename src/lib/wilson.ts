/** The quantile of the normal distribution that leaves 2.5 % on each side. */
export const Z95 = 1.959963984540054

/**
 * A share k of n with its 95 % interval after Wilson (1927): [value, low, high], fractions 0 … 1.
 * Undefined when n is 0: a share of nothing has no value.
 */
export function wilson(k: number, n: number): [number, number, number] | undefined {
  if (!(n > 0)) return undefined
  const share = k / n
  const zz = (Z95 * Z95) / n
  const centre = (share + zz / 2) / (1 + zz)
  const half = (Z95 * Math.sqrt((share * (1 - share)) / n + zz / (4 * n))) / (1 + zz)
  return [share, k === 0 ? 0 : Math.max(0, centre - half), k === n ? 1 : Math.min(1, centre + half)]
}
