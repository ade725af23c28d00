import { sentence } from '../../i18n/t.ts'
import type { GridPlace, Way } from '../../ui/gridPlace.ts'
import { type PlannedEdits, planCell, planClear, planFill, planPaste } from './Sheet.ts'
import { type TableTools, runTogether, sheetOf, sheetRange } from './TableTools.ts'
import { type Entry, belowRow, endRow, isDraft } from './entries.ts'
import { deleteRows } from './rowActions.ts'
import type { CellTexts } from './tableText.ts'
import { numberColumnAt } from './useTablePlace.ts'

/** Opens the cell in focus, or says why nobody types there. */
export function editCell(tools: TableTools, typed?: string): void {
  const { data, place, session } = tools
  const { at } = place
  const column = data.columns[at.column - 1]
  if (!column) return
  if (column.edit) return place.edit(at, typed)
  const { title } = column
  session.notify(
    { key: 'tableView.computed', values: { column: sentence({ key: title, values: {} }) } },
    'refused',
  )
}

/** Stores what was typed and goes on; else says why, and the cell stays open. Whether the edit is over. */
export function keepCell(tools: TableTools, typed: string, way: Way): boolean {
  const { data, place } = tools
  const { at } = place
  const column = data.columns[at.column - 1]
  const isNew = isDraft(at.row)
  if (!column || (isNew && typed.trim() === '')) {
    leave(tools, at, way)
    return true
  }
  const plan = planCell(sheetOf(tools), isNew ? undefined : at.row, column, typed)
  const isKept = apply(tools, plan, isNew ? 'command.table.addRow' : 'command.table.edit')
  const [added] = plan.added
  if (isKept && added !== undefined) leaveNew(tools, added, way)
  else if (isKept) leave(tools, at, way)
  // Whoever leaves the table has given up; else what was typed stays to be mended.
  else if (way === 'leave') place.stop()
  return isKept || way === 'leave'
}

/** Fills the range with its first row, and says how much that changed. */
export function fillDown(tools: TableTools): void {
  // A row's first cell is its name: it alone would be filled.
  if (tools.place.isRows)
    return tools.session.notify({ key: 'tableView.fillCells', values: {} }, 'refused')
  const plan = planFill(sheetOf(tools), sheetRange(tools))
  if (plan.edits.isEmpty && plan.leftOut.length === 0) return
  if (apply(tools, plan, 'command.table.fill')) tell(tools, plan, 'tableView.changed')
}

/** Empties the cells of the range, or deletes whole rows. */
export function clearCells(tools: TableTools, label = 'command.table.clear'): void {
  const { place, session } = tools
  if (place.isRows) return deleteRows(tools, session.getState().selection)
  const plan = planClear(sheetOf(tools), sheetRange(tools))
  if (apply(tools, plan, label) && plan.cells > 1) tell(tools, plan, 'tableView.changed')
}

/** Puts a block of cells where the range begins, as one step, and says what could not be taken. */
export function pasteCells(tools: TableTools, cells: CellTexts): void {
  const plan = planPaste(sheetOf(tools), cells, sheetRange(tools))
  const isKept =
    plan.edits.isEmpty ||
    runTogether(tools, 'command.table.paste', (dispatch) => plan.edits.run(dispatch))
  if (isKept) tell(tools, plan, 'tableView.pasted')
}

/** Does what is planned. Where nothing of it can be taken, the first reason is said. */
function apply(tools: TableTools, { edits, leftOut }: PlannedEdits, label: string): boolean {
  const [first] = leftOut
  if (edits.isEmpty || (first && edits.isOnlyNew)) {
    if (first) tools.session.notify(first, 'refused')
    return !first
  }
  return runTogether(tools, label, (dispatch) => edits.run(dispatch))
}

function tell(
  { session }: TableTools,
  { edits, cells, added, leftOut }: PlannedEdits,
  key: 'tableView.pasted' | 'tableView.changed',
): void {
  const names = edits.newcomers.map(({ name }) => name).join(', ')
  const values = {
    n: cells,
    added: added.length,
    newcomers: edits.newcomers.length,
    names,
  }
  const [first] = leftOut
  const isNothing = edits.isEmpty
  if (!first)
    return session.notify(
      isNothing ? { key: 'tableView.pastedNothing', values: {} } : { key, values },
      'done',
      !isNothing,
    )
  const said = isNothing ? '' : `${sentence({ key, values }).trim()} `
  session.notify(
    {
      key: 'tableView.leftOut',
      values: { said, n: leftOut.length, reason: sentence(first) },
    },
    isNothing ? 'refused' : 'done',
    !isNothing,
  )
}

/** Leaves a cell after an edit. */
function leave(tools: TableTools, from: GridPlace, way: Way): void {
  const { place, entries } = tools
  if (way === 'leave') return place.stop()
  if (way === 'stay') return place.select(from)
  if (way === 'down')
    return place.select({ ...from, row: rowBeside(entries, from.row, 1) ?? from.row })
  const next = nextCell(tools, from, way === 'next' ? 1 : -1)
  return next ? place.edit(next) : place.select(from)
}

/** Leaves the first cell of a row that was just added: down is the next new row. */
function leaveNew(tools: TableTools, id: string, way: Way): void {
  const { place, begin } = tools
  const { at } = place
  const isBelow = at.row === belowRow
  if (way === 'down') {
    begin(isBelow ? id : undefined)
    return place.select({ row: isBelow ? belowRow : endRow, column: at.column })
  }
  begin(undefined)
  if (way === 'leave') return place.stop()
  if (way === 'stay') return place.select({ row: id, column: at.column })
  const next = nextCell(tools, at, way === 'next' ? 1 : -1)
  return next?.row === at.row
    ? place.edit({ row: id, column: next.column })
    : place.select({ row: id, column: at.column })
}

/** The next row that holds cells, groups left out. */
function rowBeside(entries: readonly Entry[], row: string, step: 1 | -1): string | undefined {
  let at = entries.findIndex(({ key }) => key === row) + step
  while (entries[at]?.kind === 'group') at += step
  return entries[at]?.key
}

/** The next cell that can be typed into, row by row. */
function nextCell(
  { data, entries }: TableTools,
  from: GridPlace,
  step: 1 | -1,
): GridPlace | undefined {
  const { columns } = data
  const isTyped = (column: number): boolean => columns[column - 1]?.edit !== undefined
  let column = from.column + step
  while (column > numberColumnAt && column <= columns.length) {
    if (isTyped(column)) return { ...from, column }
    column += step
  }
  const row = rowBeside(entries, from.row, step)
  const first = columns.findIndex(({ edit }) => edit) + 1
  const last = columns.findLastIndex(({ edit }) => edit) + 1
  return row === undefined ? undefined : { row, column: step > 0 ? first : last }
}
