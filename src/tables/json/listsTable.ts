import type { ByteSource } from '../byteSource.ts'
import { columnNames, findHeaderRows } from '../headerRows.ts'
import type { Survey } from '../surveyBytes.ts'
import type { Table, TableOptions } from '../table.ts'
import { TableError } from '../tableError.ts'
import { tableLimits } from '../tableLimits.ts'
import { tableOfRows } from '../tableOfRows.ts'
import { cellText } from './eachField.ts'
import type { FoundLists } from './findLists.ts'

const SAMPLE_ROWS = 200

/**
 * A JSON document that writes its table as a list of lists.
 * @throws TableError `too-many-columns`, `field-too-large`
 */
export function listsTable(
  { path, rows }: FoundLists,
  source: ByteSource,
  { found, bytes, damagedCharacters }: Survey,
  options: TableOptions,
): Table {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const limit = tableLimits.columns
  if (columnCount > limit) {
    const row = rows.findIndex(({ length }) => length > limit)
    throw new TableError('too-many-columns', { row, limit })
  }
  const cellsOf = (row: readonly unknown[], at: number): string[] =>
    row.map((value, column) => {
      const text = cellText(value)
      if (text.length > tableLimits.fieldUnits)
        throw new TableError('field-too-large', {
          row: at,
          column: String(column + 1),
          limit: tableLimits.fieldBytes,
        })
      return text
    })
  const sample = rows.slice(0, SAMPLE_ROWS).map(cellsOf)
  const headerRows = options.headerRows ?? findHeaderRows(sample)
  const facts = {
    format: 'json' as const,
    encoding: found.encoding,
    delimiter: '',
    path,
    headerRows,
    ...columnNames(sample.slice(0, headerRows), columnCount),
    columnCount,
    bytes,
    damagedCharacters,
  }
  return tableOfRows(facts, {
    count: rows.length,
    rowAt: (at) => cellsOf(rows[at] ?? [], at),
    leftOut: headerRows,
    blankLines: 0,
    source,
    signal: options.signal,
  })
}
