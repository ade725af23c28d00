import { type GridCell, type MapGrid, placeKey } from './MapGrid.ts'

export type Direction =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'rowStart'
  | 'rowEnd'
  | 'mapStart'
  | 'mapEnd'

/** The cell that an arrow, Home or End leads to; undefined at the rim. */
export function navigate(
  grid: MapGrid,
  from: GridCell,
  direction: Direction,
): GridCell | undefined {
  switch (direction) {
    case 'left':
      return sideways(grid, from, -1)
    case 'right':
      return sideways(grid, from, 1)
    case 'up':
      return vertical(grid, from, -1)
    case 'down':
      return vertical(grid, from, 1)
    case 'rowStart':
      return from.row === 0 ? grid.stages[0] : rowOf(grid, from)?.at(0)
    case 'rowEnd':
      return from.row === 0 ? grid.stages.at(-1) : rowOf(grid, from)?.at(-1)
    case 'mapStart':
      return firstCell(grid)
    case 'mapEnd':
      return grid.rows.at(-1)?.cells.at(-1)
  }
}

/**
 * Where Enter leads once a text is kept: down to what can be typed into. Undefined where nothing follows: the next
 * of its kind is still to be made.
 */
export function belowEdited(grid: MapGrid, from: GridCell): GridCell | undefined {
  let next = navigate(grid, from, 'down')
  while (next?.kind === 'computed' || next?.kind === 'summary') next = navigate(grid, next, 'down')
  return next
}

/** Where the focus goes when somebody comes to the map: its first card, else its first head. */
export function firstCell(grid: MapGrid): GridCell | undefined {
  for (const { cells } of grid.rows.slice(1)) {
    const first = cells.find(({ kind }) => kind !== 'lane')
    if (first) return first
  }
  return grid.rows[0]?.cells[0] ?? grid.stages[0] ?? grid.rows[1]?.cells[0]
}

/** The cell nearest to a place that is gone. */
export function nearestCell(grid: MapGrid, row: number, column: number): GridCell | undefined {
  const stage = grid.stages.findLast((cell) => cell.column <= column) ?? grid.stages[0]
  if (row === 0 && stage) return stage
  for (let at = Math.min(row, grid.rows.length); at > 0; at--) {
    const cells = grid.rows[at - 1]?.cells ?? []
    const near = cells.findLast((cell) => cell.column <= column) ?? cells[0]
    if (near && (near.kind !== 'lane' || column === 0)) return near
  }
  return firstCell(grid)
}

function rowOf(grid: MapGrid, { row }: GridCell): readonly GridCell[] | undefined {
  return grid.rows[row - 1]?.cells
}

function sideways(grid: MapGrid, from: GridCell, by: 1 | -1): GridCell | undefined {
  if (from.row === 0) return grid.stages[grid.stages.indexOf(from) + by]
  for (let column = from.column + by; column >= 0 && column < grid.columnCount; column += by) {
    const cell = highest(grid, from.row, column)
    if (cell) return cell
  }
  return undefined
}

/** The cell in this row, or where the stack is lower the last one above it in the same lane. */
function highest(grid: MapGrid, row: number, column: number): GridCell | undefined {
  const laneId = grid.rows[row - 1]?.laneId
  for (let at = row; at > 0 && grid.rows[at - 1]?.laneId === laneId; at--) {
    const cell = grid.byPlace.get(placeKey(at, column))
    if (cell) return cell
  }
  return undefined
}

function vertical(grid: MapGrid, from: GridCell, by: 1 | -1): GridCell | undefined {
  if (from.row + by === 0) return from.kind === 'stage' ? undefined : stageAt(grid, from.column)
  for (let row = from.row + by; row > 0 && row <= grid.rows.length; row += by) {
    const cell = grid.byPlace.get(placeKey(row, from.column))
    if (cell) return cell
  }
  return undefined
}

function stageAt(grid: MapGrid, column: number): GridCell | undefined {
  return grid.stages.findLast((stage) => stage.column <= column)
}
