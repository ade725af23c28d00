/** The middle value, between two the mean of both; undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const ascending = [...values].sort((a, b) => a - b)
  const high = ascending[Math.floor(ascending.length / 2)]
  const low = ascending[Math.ceil(ascending.length / 2) - 1]
  return low === undefined || high === undefined ? undefined : low / 2 + high / 2
}
