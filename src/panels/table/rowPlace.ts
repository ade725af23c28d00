import type { EditingCell, TablePlace } from './useTablePlace.ts'

/** What of the place concerns one row; the very same values as long as it does not. */
export interface RowPlace {
  /** The column that the focus is in, where it is in this row. */
  readonly at: number | undefined
  readonly editing: EditingCell | undefined
  /** The first and last column of the range, where the row is in one of several cells. */
  readonly from: number | undefined
  readonly to: number | undefined
}

/** What of the place concerns the row at an index. */
export function rowPlace(place: TablePlace, index: number, row: string): RowPlace {
  const { at, editing, range, isRows } = place
  const isHere = at.row === row
  const isOne = range.top === range.bottom && range.left === range.right
  const isIn = !isRows && !isOne && index >= range.top && index <= range.bottom
  return {
    at: isHere ? at.column : undefined,
    editing: isHere ? editing : undefined,
    from: isIn ? range.left + 1 : undefined,
    to: isIn ? range.right + 1 : undefined,
  }
}
