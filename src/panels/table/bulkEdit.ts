import { type TableTools, runTogether, sheetOf } from './TableTools.ts'
import type { TableColumn } from './TableColumn.ts'
import { TableEdits } from './TableEdits.ts'

/** One value for all rows, as one step. */
export function bulkSet(
  tools: TableTools,
  ids: readonly string[],
  column: TableColumn,
  value: string,
): void {
  change(tools, ids, column, () => value)
}

/** One more link, or more words, for all rows, as one step. What stands there stays. */
export function bulkAdd(
  tools: TableTools,
  ids: readonly string[],
  column: TableColumn,
  value: string,
): void {
  const separator = column.edit?.kind === 'links' ? '\n' : ', '
  change(tools, ids, column, (before) => {
    const parts = before === '' ? [] : before.split(separator)
    return parts.includes(value) ? before : [...parts, value].join(separator)
  })
}

function change(
  tools: TableTools,
  ids: readonly string[],
  column: TableColumn,
  next: (before: string) => string,
): void {
  const { edit } = column
  if (!edit) return
  const { rows, context, tools: made } = sheetOf(tools)
  const edits = new TableEdits(rows, context.records, made)
  let n = 0
  for (const id of ids) {
    const before = edit.value(id, context.records)
    const after = next(before)
    if (after === before) continue
    edits.set(id, column, after)
    n += 1
  }
  const isDone =
    n === 0 || runTogether(tools, 'command.table.bulk', (dispatch) => edits.run(dispatch))
  if (isDone) tools.session.notify({ key: 'tableView.changed', values: { n } }, 'done', n > 0)
}
