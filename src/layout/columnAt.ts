import { metrics } from './metrics.ts'
import type { ColumnBox } from './Scene.ts'

/**
 * Index of the column at x, by bisection; the gap right of a column belongs to it. −1 left of all columns, their
 * number right of all.
 */
export function columnAt(columns: readonly Pick<ColumnBox, 'x' | 'w'>[], x: number): number {
  let low = 0
  let high = columns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((columns[middle]?.x ?? Infinity) <= x) low = middle + 1
    else high = middle
  }
  const last = columns.at(-1)
  if (last && x >= last.x + last.w + metrics.gap) return columns.length
  return low - 1
}
