import type { LaneType } from '../model/kinds/lane.ts'
import { columnAt } from './columnAt.ts'
import { cellAt } from './findCells.ts'
import { metrics } from './metrics.ts'
import { type Box, type CellBox, type Scene, unplacedColumnId } from './Scene.ts'

export interface DropTarget {
  readonly stepId: string
  readonly laneId: string
  readonly laneType: LaneType
  /** the card that it would come above; at the end if missing */
  readonly beforeId?: string
  /** where the landing place is drawn, between two cards or in the empty cell */
  readonly line: Box
  /** the place on the map: of a collapsed stage, all of its steps */
  readonly cell: CellBox
}

const lineHeight = 4

/**
 * Where something that is let go at a point would land; undefined outside the cells and in the
 * unplaced column. In a collapsed stage it comes to the end of its last step. Whether the lane takes it is for the caller to say. `movingId` is the card that is
 * being moved: it is no neighbour of itself.
 */
export function dropTarget(
  scene: Scene,
  x: number,
  y: number,
  movingId?: string,
): DropTarget | undefined {
  const cell = cellAt(scene, x, y)
  if (!cell || cell.stepId === unplacedColumnId) return undefined
  const lane = scene.lanes.find(({ laneId }) => laneId === cell.laneId)
  const { steps } = scene.columns[columnAt(scene.columns, x)] ?? {}
  const stepId = steps ? steps.at(-1) : cell.stepId
  if (!lane || stepId === undefined) return undefined
  const others = cell.cardIds.filter((id) => id !== movingId)
  const beforeId = others.find((id) => {
    const card = scene.cards.get(id)
    return card !== undefined && y < card.y + card.h / 2
  })
  return {
    stepId,
    laneId: cell.laneId,
    laneType: lane.type,
    ...(beforeId === undefined ? {} : { beforeId }),
    line: lineBox(scene, cell, beforeId, others.at(-1)),
    cell,
  }
}

function lineBox(
  { cards }: Scene,
  cell: CellBox,
  beforeId: string | undefined,
  lastId: string | undefined,
): Box {
  const box = { x: cell.x, w: cell.w, h: lineHeight }
  const before = cards.get(beforeId ?? '')
  if (before) return { ...box, y: before.y - (metrics.stackGap + lineHeight) / 2 }
  const last = cards.get(lastId ?? '')
  if (last) return { ...box, y: last.y + last.h + (metrics.stackGap - lineHeight) / 2 }
  return { ...box, y: cell.y + metrics.lanePadTop }
}
