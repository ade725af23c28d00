import { keyLabel } from '../../i18n/keyLabel.ts'
import { keyNames } from '../../ui/keyNames.ts'
import { type TableTools, selectedIds, sheetOf, sheetRange } from './TableTools.ts'
import { clearCells, pasteCells } from './editCells.ts'
import { type CellTexts, cellTexts, fromTsv, headTexts, toHtml, toTsv } from './tableText.ts'

/** Puts what is selected on the clipboard: for spreadsheets and for text. Whether there was anything. */
export function copyCells(tools: TableTools, clipboard: DataTransfer): boolean {
  const { place, session, data } = tools
  const { selection } = session.getState()
  const sheet = sheetOf(tools)
  const { left, right } = sheetRange(tools)
  const ids = place.isRows ? sheet.ids.filter((id) => selection.includes(id)) : selectedIds(tools)
  const columns = place.isRows ? data.columns : data.columns.slice(left, right + 1)
  if (ids.length === 0) return false
  const cells = cellTexts(ids, columns, sheet.context)
  clipboard.setData('text/plain', toTsv(cells))
  clipboard.setData('text/html', toHtml(undefined, cells))
  const n = place.isRows ? ids.length : ids.length * columns.length
  const key = place.isRows ? 'tableView.copiedRows' : 'tableView.copied'
  session.notify({ key, values: { n } }, 'done')
  return true
}

export function cutCells(tools: TableTools, clipboard: DataTransfer): void {
  if (copyCells(tools, clipboard)) clearCells(tools, 'command.table.cut')
}

export function pasteFrom(tools: TableTools, clipboard: DataTransfer): void {
  const text = clipboard.getData('text/plain')
  if (text !== '') pasteCells(tools, fromTsv(text))
}

/** All rows that are shown, with the names of the columns. */
export async function copyTable(tools: TableTools): Promise<void> {
  const { data, session } = tools
  const sheet = sheetOf(tools)
  const ids = data.groups.flatMap((group) => group.ids)
  const head = headTexts(data.columns)
  const cells: CellTexts = cellTexts(ids, data.columns, sheet.context)
  const blob = (text: string, type: string): Blob => new Blob([text], { type })
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob(toTsv([head, ...cells]), 'text/plain'),
        'text/html': blob(toHtml(head, cells), 'text/html'),
      }),
    ])
    session.notify({ key: 'tableView.copiedRows', values: { n: ids.length } }, 'done')
  } catch {
    session.notify(
      { key: 'tableView.cantCopy', values: { keys: keyLabel(keyNames.copy) } },
      'refused',
    )
  }
}
