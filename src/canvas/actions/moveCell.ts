import { moveCards } from '../../commands/verbs/moveCards.ts'
import { moveLane } from '../../commands/verbs/moveLane.ts'
import { moveStage } from '../../commands/verbs/moveStage.ts'
import { moveStep } from '../../commands/verbs/moveStep.ts'
import { recordsOfKind, stepsInOrder } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { activeCell, run, whatOf } from '../grid/cellActions.ts'
import { goAndSelect } from '../grid/focusCell.ts'
import type { MoveDirection } from '../grid/keyAction.ts'
import { navigate } from '../grid/navigate.ts'
import { feelBy } from './feel.ts'
import { moveTo } from './moveTo.ts'

/** Moves what has the focus that way: a card to the next place, a head among its like, a feeling by half a point. */
export function moveCell(tools: MapTools, direction: MoveDirection): void {
  const cell = activeCell(tools)
  const moved = cell ? moveOne(tools, cell, direction) : false
  if (!cell || !moved) return
  const { grid, scene } = tools.view()
  const now = grid.byKey.get(cell.key) ?? grid.byKey.get(scene.hidden.get(cell.key) ?? '')
  if (now) goAndSelect(tools, now)
}

function moveOne(tools: MapTools, cell: GridCell, direction: MoveDirection): boolean {
  const isForward = direction === 'right' || direction === 'down'
  const isSideways = direction === 'left' || direction === 'right'
  if (cell.kind === 'card') return moveCard(tools, cell, direction)
  if (cell.kind === 'computed' && cell.laneType === 'feeling' && !isSideways)
    return liveRecord(tools.editor.getState().records, 'step', cell.stepId)
      ? feelBy(tools, cell.stepId, isForward ? -0.5 : 0.5)
      : noFurther(tools)
  const { records } = tools.editor.getState()
  if (cell.kind === 'lane' && !isSideways)
    return moveAmong(tools, moveLane, recordsOfKind(records, 'lane'), cell.laneId, isForward)
  if (cell.kind === 'stage' && isSideways)
    return moveAmong(tools, moveStage, recordsOfKind(records, 'stage'), cell.key, isForward)
  if (cell.kind === 'step' && isSideways) return moveStepBy(tools, cell.stepId, isForward ? 1 : -1)
  return noFurther(tools)
}

function moveAmong(
  tools: MapTools,
  command: typeof moveLane | typeof moveStage,
  list: readonly { readonly id: string }[],
  id: string,
  isForward: boolean,
): boolean {
  const at = list.findIndex((one) => one.id === id)
  const to = at + (isForward ? 1 : -1)
  if (at < 0 || to < 0 || to >= list.length) return noFurther(tools)
  const beforeId = list[isForward ? at + 2 : at - 1]?.id
  const what = whatOf(tools, [id])
  if (!run(tools, command, { id, ...(beforeId ? { beforeId } : {}) })) return false
  sayPlace(tools, what, to + 1, list.length)
  return true
}

function moveStepBy(tools: MapTools, id: string, by: 1 | -1): boolean {
  const { records } = tools.editor.getState()
  const stages = recordsOfKind(records, 'stage')
  const step = liveRecord(records, 'step', id)
  if (!step) return false
  const siblings = records.index.stepsOfStage.get(step.stageId) ?? []
  const at = siblings.indexOf(id)
  const stage = stages[stages.findIndex((one) => one.id === step.stageId) + by]
  const isInside = at + by >= 0 && at + by < siblings.length
  if (!isInside && !stage) return noFurther(tools)
  const stageId = isInside ? step.stageId : (stage?.id ?? step.stageId)
  const neighbours = isInside ? siblings : (records.index.stepsOfStage.get(stageId) ?? [])
  const beforeId = isInside
    ? siblings[by > 0 ? at + 2 : at - 1]
    : by > 0
      ? neighbours[0]
      : undefined
  const what = whatOf(tools, [id])
  if (!run(tools, moveStep, { id, stageId, ...(beforeId ? { beforeId } : {}) })) return false
  if (!isInside) {
    const values = { what, place: stage?.name ?? '' }
    tools.session.notify({ key: 'map.said.movedHere', values }, 'done')
    return true
  }
  const order = stepsInOrder(tools.editor.getState().records).map((one) => one.id)
  sayPlace(tools, what, order.indexOf(id) + 1, order.length)
  return true
}

function moveCard(
  tools: MapTools,
  cell: GridCell & { kind: 'card' },
  direction: MoveDirection,
): boolean {
  const { grid, scene } = tools.view()
  const { stepId, laneId, key } = cell
  if (direction === 'up' || direction === 'down') {
    const stack = grid.rows.flatMap(({ cells }) =>
      cells.flatMap((one) =>
        one.kind === 'card' && one.stepId === stepId && one.laneId === laneId ? [one.key] : [],
      ),
    )
    const at = stack.indexOf(key)
    const isInside = direction === 'up' ? at > 0 : at < stack.length - 1
    if (isInside) {
      const beforeId = stack[direction === 'up' ? at - 1 : at + 2]
      const what = whatOf(tools, [key])
      const args = { ids: [key], stepId, laneId, ...(beforeId ? { beforeId } : {}) }
      if (!run(tools, moveCards, args)) return false
      sayPlace(tools, what, at + (direction === 'up' ? 0 : 2), stack.length)
      return true
    }
    const lane = laneBeyond(tools, cell, direction)
    return lane ? moveTo(tools, { ids: [key], stepId, laneId: lane }) : noFurther(tools)
  }
  const next = navigate(grid, { ...cell }, direction)
  if (!next || !('stepId' in next) || next.kind === 'step') return noFurther(tools)
  const column = scene.columns.find((one) => one.stepId === next.stepId && !one.isUnplaced)
  // Of a collapsed stage the nearest step takes it.
  const nearest = column?.steps?.at(direction === 'right' ? 0 : -1)
  const to = column?.steps ? nearest : column?.stepId
  return to === undefined ? noFurther(tools) : moveTo(tools, { ids: [key], stepId: to, laneId })
}

/** The next lane that way which takes this card. */
function laneBeyond(
  { editor, view }: MapTools,
  { key, stepId, laneId }: GridCell & { kind: 'card' },
  direction: 'up' | 'down',
): string | undefined {
  const lanes = view().scene.lanes.map((lane) => lane.laneId)
  const ordered = direction === 'down' ? lanes : lanes.toReversed()
  return ordered
    .slice(ordered.indexOf(laneId) + 1)
    .find((lane) => !editor.can(moveCards, { ids: [key], stepId, laneId: lane }).refused)
}

function sayPlace({ session }: MapTools, what: string, place: number, count: number): void {
  session.notify({ key: 'map.said.movedAmong', values: { what, place, count } }, 'done')
}

function noFurther({ session }: MapTools): false {
  session.notify({ key: 'map.said.noFurther', values: {} }, 'refused')
  return false
}
