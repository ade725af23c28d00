/** A cell of a table of records. */
export interface GridPlace {
  readonly row: string
  readonly column: number
}

/** Which way an edit leaves its cell. */
export type Way = 'down' | 'next' | 'previous' | 'stay' | 'leave'

export interface GridSize {
  readonly rows: readonly string[]
  readonly columns: number
}

/** The cell so many rows down and columns to the right, or the last one before the table's edge. */
export function placeBy(size: GridSize, from: GridPlace, down: number, right: number): GridPlace {
  const { rows, columns } = size
  const row = Math.max(0, Math.min(rows.length - 1, rows.indexOf(from.row) + down))
  return {
    row: rows[row] ?? '',
    column: Math.max(0, Math.min(columns - 1, from.column + right)),
  }
}

/** The next or the previous cell, row by row; at the table's very end the same one. */
export function placeBeside({ rows, columns }: GridSize, from: GridPlace, step: 1 | -1): GridPlace {
  const column = from.column + step
  if (column >= 0 && column < columns) return { ...from, column }
  const row = rows[rows.indexOf(from.row) + step]
  return row === undefined ? from : { row, column: step > 0 ? 0 : columns - 1 }
}
