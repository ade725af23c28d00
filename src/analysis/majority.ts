import { groupBy } from '../lib/groupBy.ts'

/** Those of the items with one key that are more than half of all; none where no key has so many. */
export function majority<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const groups = groupBy(items, keyOf)
  return [...groups.values()].find((group) => group.length * 2 > items.length) ?? []
}
