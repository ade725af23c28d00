import { cellKey } from '../model/recordIndex.ts'
import { metrics } from './metrics.ts'
import type { Box, CellBox, Scene } from './Scene.ts'

/** A row of the map's grid: a lane, or one of its sub-rows where cards are stacked. */
export interface GridRow {
  readonly laneId: string
  /** 0 for the uppermost cards of the lane */
  readonly subRow: number
}

/** The map as a grid for keyboard and screen reader; rows and columns count from 0, heads left out. */
export interface MapGrid {
  /** step ids in reading order, the unplaced column last */
  readonly columns: readonly string[]
  readonly rows: readonly GridRow[]
  /** first row of each lane */
  readonly rowOfLane: ReadonlyMap<string, number>
  readonly columnOfStep: ReadonlyMap<string, number>
}

export interface GridPlace {
  readonly row: number
  readonly column: number
}

export interface GridCell {
  readonly cell: CellBox
  readonly subRow: number
  /** missing in an empty place, and below the last card of a shorter stack */
  readonly cardId?: string
  /** of the card, else of what is free in the cell */
  readonly box: Box
}

/** Every lane has as many rows as its highest stack has cards, at least one. */
export function gridOf(scene: Scene): MapGrid {
  const columns = scene.columns.flatMap(({ stepId }) => (stepId === undefined ? [] : [stepId]))
  const rows: GridRow[] = []
  const rowOfLane = new Map<string, number>()
  for (const { laneId } of scene.lanes) {
    rowOfLane.set(laneId, rows.length)
    const counts = columns.map((id) => scene.cells.get(cellKey(id, laneId))?.cardIds.length ?? 0)
    const highest = counts.reduce((most, count) => Math.max(most, count), 1)
    for (let subRow = 0; subRow < highest; subRow++) rows.push({ laneId, subRow })
  }
  return { columns, rows, rowOfLane, columnOfStep: new Map(columns.map((id, i) => [id, i])) }
}

/** What is at a place of the grid; undefined outside. */
export function gridCell(
  scene: Scene,
  grid: MapGrid,
  { row, column }: GridPlace,
): GridCell | undefined {
  const { laneId, subRow } = grid.rows[row] ?? { laneId: '', subRow: 0 }
  const cell = scene.cells.get(cellKey(grid.columns[column] ?? '', laneId))
  if (!cell) return undefined
  const cardId = cell.cardIds[subRow]
  const card = scene.cards.get(cardId ?? '')
  if (cardId === undefined || !card) return { cell, subRow, box: freeBox(scene, cell) }
  return { cell, subRow, cardId, box: { x: card.x, y: card.y, w: card.w, h: card.h } }
}

/** Where a card stands in the grid. */
export function gridPlace(scene: Scene, grid: MapGrid, cardId: string): GridPlace | undefined {
  const card = scene.cards.get(cardId)
  const cell = card && scene.cells.get(cellKey(card.stepId, card.laneId))
  if (!cell) return undefined
  const row = grid.rowOfLane.get(cell.laneId)
  const column = grid.columnOfStep.get(cell.stepId)
  if (row === undefined || column === undefined) return undefined
  return { row: row + cell.cardIds.indexOf(cardId), column }
}

export type GridMove = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'top' | 'bottom'

/** The place that an arrow key leads to; it stays where it is at the edge. */
export function gridNeighbour(
  grid: MapGrid,
  { row, column }: GridPlace,
  move: GridMove,
): GridPlace {
  const lastRow = Math.max(0, grid.rows.length - 1)
  const lastColumn = Math.max(0, grid.columns.length - 1)
  switch (move) {
    case 'left':
      return { row, column: Math.max(0, column - 1) }
    case 'right':
      return { row, column: Math.min(lastColumn, column + 1) }
    case 'up':
      return { row: Math.max(0, row - 1), column }
    case 'down':
      return { row: Math.min(lastRow, row + 1), column }
    case 'home':
      return { row, column: 0 }
    case 'end':
      return { row, column: lastColumn }
    case 'top':
      return { row: 0, column }
    case 'bottom':
      return { row: lastRow, column }
  }
}

function freeBox({ cards }: Scene, cell: CellBox): Box {
  const chip = cell.chips.at(-1)
  const last = cards.get(cell.cardIds.at(-1) ?? '')
  const full = metrics.lanePadTop + metrics.lanePadBottom
  if (!last) {
    const h = chip ? chip.y + chip.h - cell.y - metrics.lanePadTop : cell.h - full
    return { x: cell.x, y: cell.y + metrics.lanePadTop, w: cell.w, h }
  }
  const y = last.y + last.h + metrics.endGap
  const least = metrics.lanePadBottom - metrics.endGap
  return { x: cell.x, y, w: cell.w, h: Math.max(least, cell.y + cell.h - metrics.endGap - y) }
}
