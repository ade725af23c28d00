import { t } from '../../i18n/t.ts'
import { delimited } from '../../importing/delimited.ts'
import { escapeXml } from '../../lib/drawing/escapeXml.ts'
import { withoutControls } from '../../parts/withoutControls.ts'
import { type TableColumn, type TableContext, copyText } from './TableColumn.ts'

/** Cells as a spreadsheet takes them, one list a row. */
export type CellTexts = readonly (readonly string[])[]

/** The cells of some rows and columns. */
export function cellTexts(
  ids: readonly string[],
  columns: readonly TableColumn[],
  context: TableContext,
): CellTexts {
  return ids.map((id) => columns.map((column) => copyText(column, id, context)))
}

/** What the columns are called, as a row. */
export function headTexts(columns: readonly TableColumn[]): readonly string[] {
  return columns.map(({ title }) => t(title))
}

/**
 * Tabs between cells, quotes around cells that hold tabs, line ends or quotes. As in spreadsheets every row of several
 * ends its line: the last may be empty.
 */
export function toTsv(rows: CellTexts): string {
  const lines = rows.map((row) => row.map(quoted).join('\t'))
  return lines.length > 1 ? `${lines.join('\n')}\n` : lines.join('')
}

/** Cells out of the clipboard. */
export function fromTsv(pasted: string): CellTexts {
  const text = withoutControls(pasted).replace(/\n$/u, '')
  return delimited(text, '\t', true).map(({ cells }) => cells)
}

/** What reading takes for an end of line must not end one here. */
function quoted(cell: string): string {
  return /[\t\n]|^"/u.test(withoutControls(cell)) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** A table for text documents and mails. */
export function toHtml(head: readonly string[] | undefined, rows: CellTexts): string {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${broken(cell)}</${tag}>`).join('')}</tr>`
  const body = rows.map((row) => line(row, 'td')).join('')
  return `<table>${head ? `<thead>${line(head, 'th')}</thead>` : ''}<tbody>${body}</tbody></table>`
}

function broken(cell: string): string {
  return escapeXml(cell).replaceAll('\n', '<br>')
}
