import '../../i18n/laterWords.ts'
import { resizePart } from '../../commands/verbs/resizePart.ts'
import { liveRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { activeCell, run, whatOf } from '../grid/cellActions.ts'
import { goTo } from '../grid/focusCell.ts'
import type { MoveDirection } from '../grid/keyAction.ts'

/** px by which a key or an entry of the menu makes something smaller or larger */
const stride = 24

/** Makes columns narrower or wider with the sideways arrows, lanes lower or higher with the others. */
export function resizeCell(tools: MapTools, direction: MoveDirection): void {
  const cell = activeCell(tools)
  const isWidth = direction === 'left' || direction === 'right'
  const id = cell && (isWidth ? stageOf(tools, cell) : laneOf(cell))
  if (id === undefined || sizeOf(tools, id) === undefined)
    return tools.session.notify({ key: 'map.said.noFurther', values: {} }, 'refused')
  resizeBy(tools, id, direction === 'right' || direction === 'down' ? stride : -stride)
}

/** Makes a stage's columns or a lane smaller or larger by so many px. */
export function resizeBy(tools: MapTools, id: string, by: number): void {
  const now = sizeOf(tools, id)
  if (now !== undefined) resizeTo(tools, id, now + by)
}

export function makeSmaller(tools: MapTools, id: string): void {
  resizeBy(tools, id, -stride)
}

export function makeLarger(tools: MapTools, id: string): void {
  resizeBy(tools, id, stride)
}

/** Gives a part a size, by itself if missing, and says which it has now. */
export function resizeTo(tools: MapTools, id: string, size?: number): void {
  const cell = activeCell(tools)
  const what = whatOf(tools, [id])
  if (!run(tools, resizePart, { id, ...(size === undefined ? {} : { size }) })) return
  const px = Math.round(sizeOf(tools, id) ?? 0)
  tools.session.notify({ key: 'map.said.resized', values: { what, px } }, 'done')
  const now = tools.view().grid.byKey.get(cell?.key ?? '')
  if (now) goTo(tools, now)
}

/** px as the map shows it now: of each column of a stage, or of a lane. */
function sizeOf({ view }: MapTools, id: string): number | undefined {
  const { columns, lanes } = view().scene
  return (
    columns.find(({ stageId, steps }) => stageId === id && !steps)?.w ??
    lanes.find(({ laneId, isCollapsed }) => laneId === id && !isCollapsed)?.h
  )
}

function stageOf({ editor }: MapTools, cell: GridCell): string | undefined {
  if (cell.kind === 'stage') return cell.key
  if (cell.kind === 'lane') return undefined
  return liveRecord(editor.getState().records, 'step', cell.stepId)?.stageId
}

function laneOf(cell: GridCell): string | undefined {
  return 'laneId' in cell ? cell.laneId : undefined
}
