import type { RowToLookAt } from '../../storage/FeedbackSource.ts'

/** What a spreadsheet would take for a formula, once spaces before it are gone. */
const formula = /^\s*[=+\-@\t\r|%]/

/** One cell of a CSV file that no spreadsheet runs as a formula: an apostrophe before what begins like one. */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The rows that need a look as CSV: row, column, reason, value. */
export function problemRowsCsv(rows: readonly RowToLookAt[]): string {
  const lines = rows.map(({ row, column, reason, value }) =>
    [String(row), column, reason, value].map(csvCell).join(','),
  )
  return `${['row,column,reason,value', ...lines].join('\r\n')}\r\n`
}
