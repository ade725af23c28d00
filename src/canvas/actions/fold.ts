import '../../i18n/laterWords.ts'
import { setCollapsed } from '../../commands/verbs/setCollapsed.ts'
import { t } from '../../i18n/t.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { activeCell, run, whatOf } from '../grid/cellActions.ts'
import { goAndSelect } from '../grid/focusCell.ts'

/**
 * Collapses what has the focus, or opens it again: the lane from its head, else the stage; with several stages and
 * lanes selected all of them.
 */
export function fold(tools: MapTools): void {
  const cell = activeCell(tools)
  if (!cell) return
  const { records } = tools.editor.getState()
  const parts = tools.session.getState().selection.filter((id) => isPart(records, id))
  const own = partsAt(tools, cell)
  foldParts(tools, parts.length > 1 && own.some((id) => parts.includes(id)) ? parts : own)
}

/** Collapses stages and lanes, or opens them where the first is collapsed; the focus goes to the first one's head. */
export function foldParts(tools: MapTools, ids: readonly string[]): void {
  const [first] = ids
  const { records } = tools.editor.getState()
  const collapsed = !isCollapsed(records, first)
  if (!run(tools, setCollapsed, { ids, collapsed })) return
  const key = collapsed ? 'map.said.collapsed' : 'map.said.expanded'
  tools.session.notify({ key, values: { what: partsOf(tools, ids) } }, 'done', true)
  const head = tools.view().grid.byKey.get(first ?? '')
  if (head) goAndSelect(tools, head)
}

/** Collapses many at once, or opens them. */
export function setAllCollapsed(tools: MapTools, ids: readonly string[], collapsed: boolean): void {
  if (!run(tools, setCollapsed, { ids, collapsed })) return
  const key = collapsed ? 'map.said.collapsed' : 'map.said.expanded'
  tools.session.notify({ key, values: { what: partsOf(tools, ids) } }, 'done', true)
  const cell = activeCell(tools)
  if (cell) goAndSelect(tools, cell)
}

/** Opens the stage and lane that hide something, so that it can be seen; undo closes them. False: nothing hides it. */
export function unfold(tools: MapTools, id: string): boolean {
  const { scene } = tools.view()
  const { records } = tools.editor.getState()
  const cell = scene.cells.get(scene.hidden.get(id) ?? '')
  const stageId = liveRecord(records, 'step', id)?.stageId
  const parts = (cell ? [cell.stepId, cell.laneId] : [stageId ?? '']).filter((part) =>
    isCollapsed(records, part),
  )
  if (parts.length === 0 || !run(tools, setCollapsed, { ids: parts, collapsed: false }))
    return false
  const what = partsOf(tools, parts)
  tools.session.notify({ key: 'map.said.expanded', values: { what } }, 'done', true)
  return true
}

/** “Ask for help”, or "3 stages and lanes" */
function partsOf(tools: MapTools, ids: readonly string[]): string {
  return ids.length === 1 ? whatOf(tools, ids) : t('parts.parts', { count: ids.length })
}

/** What hides the cards of a cell, else what its key collapses. */
function partsAt(tools: MapTools, cell: GridCell): string[] {
  const { records } = tools.editor.getState()
  if (cell.kind === 'lane' || cell.kind === 'stage') return [cell.key]
  const stageId = isPart(records, cell.stepId)
    ? cell.stepId
    : liveRecord(records, 'step', cell.stepId)?.stageId
  const laneId = 'laneId' in cell ? cell.laneId : undefined
  const hiding = [stageId, laneId].filter((id) => isCollapsed(records, id))
  return (hiding.length > 0 ? hiding : [stageId]).filter((id) => id !== undefined)
}

function isPart(records: Records, id: string): boolean {
  return (liveRecord(records, 'stage', id) ?? liveRecord(records, 'lane', id)) !== undefined
}

function isCollapsed(records: Records, id: string | undefined): boolean {
  const part = liveRecord(records, 'stage', id) ?? liveRecord(records, 'lane', id)
  return part?.collapsed === true
}
