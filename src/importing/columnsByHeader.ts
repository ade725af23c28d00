import { keyOf } from '../model/idsByName.ts'

/** What a column's header may say, lower-case, and which column it then is. */
export type Header<C> = readonly [column: C, pattern: RegExp]

/**
 * The meaning of each column by its header; undefined for one that is not known. Each meaning is given once. Of two
 * that fit the header listed first wins: those whose words say more come first.
 */
export function columnsByHeader<C>(
  cells: readonly string[],
  headers: readonly Header<C>[],
): (C | undefined)[] {
  const taken = new Set<C>()
  const words = cells.map(keyOf)
  const columns = words.map((): C | undefined => undefined)
  for (const [column, pattern] of headers)
    for (const [at, word] of words.entries()) {
      if (columns[at] !== undefined || taken.has(column) || !pattern.test(word)) continue
      columns[at] = column
      taken.add(column)
    }
  return columns
}
