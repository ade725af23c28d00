import { cellKey } from '../model/recordIndex.ts'
import { columnAt } from './columnAt.ts'
import type { Box, CellBox, LaneBox, Scene } from './Scene.ts'

/** As much of a scene as cells are found by. */
export type CellMap = Pick<Scene, 'columns' | 'lanes' | 'cells'>

/** All cells that a rectangle touches, column by column; by bisection, not by looking at all. */
export function findCells(scene: CellMap, view: Box): CellBox[] {
  const { columns, lanes } = scene
  const first = Math.max(0, columnAt(columns, view.x))
  const last = Math.min(columns.length - 1, columnAt(columns, view.x + view.w))
  const firstLane = laneAt(lanes, view.y)
  const lane = lanes[firstLane]
  // Below the last lane there is nothing.
  const top = lane && view.y >= lane.y + lane.h ? firstLane + 1 : Math.max(0, firstLane)
  const bottom = laneAt(lanes, view.y + view.h)
  const found: CellBox[] = []
  for (let c = first; c <= last; c++) {
    const stepId = columns[c]?.stepId
    if (stepId === undefined) continue
    for (let l = top; l <= bottom; l++) {
      const cell = scene.cells.get(cellKey(stepId, lanes[l]?.laneId ?? ''))
      if (cell) found.push(cell)
    }
  }
  return found
}

/** The cell at a point; the gap right of a column belongs to it. */
export function cellAt(scene: CellMap, x: number, y: number): CellBox | undefined {
  const stepId = scene.columns[columnAt(scene.columns, x)]?.stepId
  const lane = scene.lanes[laneAt(scene.lanes, y)]
  if (stepId === undefined || !lane || y >= lane.y + lane.h) return undefined
  return scene.cells.get(cellKey(stepId, lane.laneId))
}

/** Index of the last lane that begins at or above y, −1 above all. */
function laneAt(lanes: readonly LaneBox[], y: number): number {
  let low = 0
  let high = lanes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lanes[middle]?.y ?? Infinity) <= y) low = middle + 1
    else high = middle
  }
  return low - 1
}
