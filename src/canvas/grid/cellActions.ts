import { deleteRecords } from '../../commands/verbs/deleteRecords.ts'
import type { Command } from '../../commands/command.ts'
import { t } from '../../i18n/t.ts'
import { liveRecord, recordOf } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { addInPlace } from '../editing/addToMap.ts'
import { startEdit, textOf } from '../editing/textEdit.ts'
import type { GridCell } from './MapGrid.ts'
import { goTo, zoomForTyping } from './focusCell.ts'
import { firstCell, nearestCell } from './navigate.ts'
import { whatCounted } from './whatCounted.ts'

/** Runs a command for the map; a refusal is said, and false comes back. */
export function run<A>({ editor, session }: MapTools, command: Command<A>, args: A): boolean {
  const outcome = editor.dispatch(command, args)
  if (outcome.refused) session.notify(outcome.refused, 'refused')
  return !outcome.refused && outcome.changed
}

/** The cell in focus, else the first one. */
export function activeCell({ active, view }: MapTools): GridCell | undefined {
  const { grid } = view()
  return grid.byKey.get(active.get() ?? '') ?? firstCell(grid)
}

/** The connection that alone is selected. */
export function connectionChosen({ editor, session }: MapTools): string | undefined {
  const [id, ...more] = session.getState().selection
  return more.length === 0 ? liveRecord(editor.getState().records, 'connection', id)?.id : undefined
}

/** Opens the text of a cell, or starts what its lane holds in an empty place; computed places select their step. */
export function editCell(tools: MapTools, cell: GridCell, initial?: string): void {
  const typed = initial === undefined ? {} : { initial }
  if (cell.kind === 'computed') {
    tools.session.select([cell.stepId])
    return sayComputed(tools, cell)
  }
  if (cell.kind === 'empty') {
    zoomForTyping(tools, cell)
    const { stepId, laneId } = cell
    const step = liveRecord(tools.editor.getState().records, 'step', stepId)
    if (step && addInPlace(tools, { stepId, laneId }, initial ?? ''))
      tools.active.set(tools.edit.get()?.id)
    return
  }
  if (!recordOf(tools.editor.getState().records, cell.key)) return
  zoomForTyping(tools, cell)
  tools.active.set(cell.key)
  startEdit(tools, { id: cell.key, ...typed })
}

/** Why nothing can be typed where the map works out what stands there. */
export function sayComputed(
  { editor, session }: MapTools,
  { laneId, laneType }: { readonly laneId: string; readonly laneType: string },
): void {
  const lane = textOf(editor, laneId)
  const key = laneType === 'feeling' ? 'map.said.byKeys' : 'map.said.computed'
  session.notify({ key, values: { lane } }, 'refused')
}

/** Deletes what is selected, else what has the focus; the focus stays where it was. */
export function deleteSelected(tools: MapTools): void {
  const { editor, session } = tools
  const cell = activeCell(tools)
  const { selection } = session.getState()
  const ids = selection.length > 0 ? selection : cell ? [cell.key] : []
  const what = whatOf(tools, ids)
  if (!run(tools, deleteRecords, { ids, at: new Date().toISOString() })) return
  session.notify({ key: 'map.said.deleted', values: { what } }, 'done', true)
  const { records } = editor.getState()
  const left = ids.filter((id) => recordOf(records, id)?.deletedAt === undefined)
  session.select(left)
  if (!cell) return
  const { grid } = tools.view()
  const near = grid.byKey.get(cell.key) ?? nearestCell(grid, cell.row, cell.column)
  if (near) goTo(tools, near)
}

/** “Pay invoice”, or "2 steps and 1 stage". */
export function whatOf({ editor }: MapTools, ids: readonly string[]): string {
  const [only] = ids
  const connection = liveRecord(editor.getState().records, 'connection', only)
  if (connection && ids.length === 1) {
    const { fromId, toId } = connection
    return t('map.oneConnection', { from: textOf(editor, fromId), to: textOf(editor, toId) })
  }
  const name = only === undefined ? '' : textOf(editor, only)
  return ids.length === 1 && name !== ''
    ? t('map.one', { name: name.slice(0, 80) })
    : whatCounted(editor.getState().records, ids)
}

/** Selects every card on the map. */
export function selectAll({ session, view }: MapTools): void {
  const ids = [...view().scene.cards.keys()]
  session.select(ids)
  session.notify({ key: 'map.said.selected', values: { count: ids.length } }, 'done')
}
