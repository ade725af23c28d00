import type { CellBox, Scene } from '../../layout/Scene.ts'
import type { GridRow, MapGrid } from './MapGrid.ts'

/** Up to this many cards every cell of the grid is in the page. */
export const mostCardsInPage = 500

/**
 * The rows and cells that are in the page: all of a map of up to 500 cards, else those in view and those around
 * the cell in focus, so that an arrow always leads to a cell that is there.
 */
export function shownRows(
  grid: MapGrid,
  scene: Scene,
  inView: readonly CellBox[],
  activeKey: string | undefined,
): readonly GridRow[] {
  if (scene.cards.size <= mostCardsInPage) return grid.rows
  const lanes = new Set(inView.map(({ laneId }) => laneId))
  const steps = new Set(inView.map(({ stepId }) => stepId))
  const active = grid.byKey.get(activeKey ?? '')
  return grid.rows.flatMap((row) => {
    const isNear = active !== undefined && Math.abs(row.row - active.row) <= 1
    const isInView = row.laneId === undefined || lanes.has(row.laneId)
    if (!isInView && !isNear) return []
    const cells = row.cells.filter(
      (cell) =>
        cell.column === 0 ||
        (isInView && 'stepId' in cell && steps.has(cell.stepId)) ||
        (isNear && Math.abs(cell.column - active.column) <= 1),
    )
    return cells.length > 0 ? [{ ...row, cells }] : []
  })
}
