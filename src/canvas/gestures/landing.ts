import { dropTarget } from '../../layout/dropTarget.ts'
import { metrics } from '../../layout/metrics.ts'
import type { Box, Scene } from '../../layout/Scene.ts'
import type { Point } from '../viewport/Viewport.ts'

/** Where what is being dragged would come to stand, and the line that shows it; px of the map. */
export type Landing =
  | {
      readonly what: 'cards'
      readonly stepId: string
      readonly laneId: string
      readonly beforeId?: string
      readonly line: Box
      readonly cell: Box
    }
  | {
      readonly what: 'step'
      readonly stageId: string
      readonly beforeId?: string
      readonly line: Box
    }
  | { readonly what: 'stage' | 'lane'; readonly beforeId?: string; readonly line: Box }

const thickness = 4

/** Where cards land; undefined outside the cells. */
export function cardLanding(scene: Scene, ids: readonly string[], at: Point): Landing | undefined {
  const target = dropTarget(scene, at.x, at.y, ids[0])
  if (!target) return undefined
  const { stepId, laneId, line, cell } = target
  // Cards that are dragged along are no neighbours: go on to the next that stays.
  const start =
    target.beforeId === undefined ? cell.cardIds.length : cell.cardIds.indexOf(target.beforeId)
  const beforeId = cell.cardIds.slice(start).find((id) => !ids.includes(id))
  return { what: 'cards', stepId, laneId, line, cell, ...(beforeId ? { beforeId } : {}) }
}

/** Where a step, stage or lane lands among its like. */
export function headLanding(
  scene: Scene,
  what: 'stage' | 'step' | 'lane',
  at: Point,
): Landing | undefined {
  if (what === 'lane') return laneLanding(scene, at.y)
  return what === 'stage' ? stageLanding(scene, at.x) : stepLanding(scene, at.x)
}

function stepLanding(scene: Scene, x: number): Landing | undefined {
  const columns = scene.columns.filter(({ isUnplaced }) => !isUnplaced)
  const column = columns.findLast((one) => x >= one.x) ?? columns[0]
  if (!column) return undefined
  const isBefore = column.stepId !== undefined && x < column.x + column.w / 2
  const index = columns.indexOf(column)
  const next = columns[index + 1]
  const beforeId = isBefore
    ? column.stepId
    : next?.stageId === column.stageId
      ? next.stepId
      : undefined
  const edge = isBefore ? column.x - metrics.gap / 2 : column.x + column.w + metrics.gap / 2
  return {
    what: 'step',
    stageId: column.stageId,
    ...(beforeId ? { beforeId } : {}),
    line: upright(scene, edge),
  }
}

function stageLanding(scene: Scene, x: number): Landing | undefined {
  const stages = scene.stages.filter(({ isUnplaced }) => !isUnplaced)
  const before = stages.find((one) => x < one.x + one.w / 2)
  const last = stages.at(-1)
  if (!last) return undefined
  const edge = before ? before.x - metrics.gap / 2 : last.x + last.w + metrics.gap / 2
  return {
    what: 'stage',
    ...(before ? { beforeId: before.stageId } : {}),
    line: upright(scene, edge),
  }
}

function laneLanding(scene: Scene, y: number): Landing | undefined {
  const before = scene.lanes.find((one) => y < one.y + one.h / 2)
  const last = scene.lanes.at(-1)
  if (!last) return undefined
  const edge = before ? before.y : last.y + last.h
  const line = { x: 0, y: edge - thickness / 2, w: scene.width, h: thickness }
  return { what: 'lane', ...(before ? { beforeId: before.laneId } : {}), line }
}

function upright(scene: Scene, x: number): Box {
  const top = scene.stages[0]?.y ?? 0
  return { x: x - thickness / 2, y: top, w: thickness, h: scene.height - top }
}
