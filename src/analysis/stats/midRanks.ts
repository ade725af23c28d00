/** The rank of each value in its place, from 1; values that are the same share the middle of theirs. */
export function midRanks(values: readonly number[]): number[] {
  // Sorting numbers alone is many times faster than sorting pairs, and this runs for many pairs of KPIs.
  const ascending = Float64Array.from(values).sort()
  const ranks = new Map<number, number>()
  for (let from = 0; from < ascending.length;) {
    const value = ascending[from] ?? 0
    let to = from + 1
    while (to < ascending.length && ascending[to] === value) to += 1
    ranks.set(value, (from + 1 + to) / 2)
    from = to
  }
  return values.map((value) => ranks.get(value) ?? 0)
}
