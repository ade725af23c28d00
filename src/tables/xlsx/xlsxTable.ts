import type { ByteSource } from '../byteSource.ts'
import { findPreamble } from '../findPreamble.ts'
import { columnNames, findHeaderRows } from '../headerRows.ts'
import type { Table, TableFacts, TableOptions } from '../table.ts'
import { TableError } from '../tableError.ts'
import { tableOfRows } from '../tableOfRows.ts'
import { Archive } from './Archive.ts'
import { fillDown, hasGroups } from './merges.ts'
import { readSheet, type SheetRows } from './readSheet.ts'
import { type Workbook, workbookOf } from './workbookOf.ts'

/** A sheet as a table: its rows without a title above them. */
interface SheetTable {
  name: string
  rows: string[][]
  headerRows: number
  blankLines: number
  /** the more, the more it looks like the answers of people */
  rating: number
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell !== '').length

/** How many rows at the top hold a title: one cell each, above rows of several. */
function titleRows(rows: readonly string[][]): number {
  const at = rows.slice(0, 20).findIndex((row) => filled(row) > 1)
  return Math.max(0, at, findPreamble(rows.slice(0, 200)))
}

function sheetTable(
  { name, isHidden }: Workbook['sheets'][number],
  found: SheetRows,
  options: TableOptions,
): SheetTable {
  const skip = titleRows(found.rows)
  const held = { rows: found.rows.slice(skip), numbers: found.numbers.slice(skip) }
  fillDown(held, found.merges)
  const { rows, numbers } = held
  const seen = findHeaderRows(rows.slice(0, 200))
  const headerRows = seen < 2 && hasGroups(held, found.merges) ? 2 : seen
  const cells = rows.reduce((sum, row) => sum + filled(row), 0)
  const span = (numbers.at(-1) ?? 0) - (numbers[0] ?? 1) + 1
  return {
    name,
    rows,
    headerRows: options.headerRows ?? headerRows,
    blankLines: Math.max(0, span - rows.length),
    rating: cells * (headerRows > 0 ? 1 : 0.25) * (isHidden ? 0.001 : 1),
  }
}

/** The sheet that looks most like a table of answers; what is wrong with others does not matter. */
function bestSheet(archive: Archive, options: TableOptions): SheetTable {
  const workbook = workbookOf(archive)
  let best: SheetTable | undefined
  let problem: unknown
  for (const sheet of workbook.sheets) {
    options.signal?.throwIfAborted()
    try {
      const xml = archive.text(sheet.part)
      if (xml === undefined) throw new TableError('damaged-workbook', { part: sheet.part })
      const table = sheetTable(sheet, readSheet(xml, sheet.part, workbook), options)
      if (table.rows.length > 0 && table.rating > (best?.rating ?? 0)) best = table
    } catch (error) {
      const isOfSheet =
        error instanceof TableError &&
        /^(too-many-columns|field-too-large|damaged)/.test(error.code)
      if (!isOfSheet) throw error
      problem ??= error
    }
  }
  if (best) return best
  throw problem ?? new TableError('empty')
}

/**
 * The sheet of a workbook (.xlsx, .xlsm) that looks most like a table: most filled cells, with a header, not hidden.
 * Rows without anything in them are no rows.
 * @throws TableError for what is no such workbook, for limits that it breaks, and `empty`
 */
export function xlsxTable(source: ByteSource, bytes: Uint8Array, options: TableOptions): Table {
  const { name, rows, headerRows, blankLines } = bestSheet(new Archive(bytes), options)
  const named = rows.slice(0, headerRows)
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const facts: TableFacts = {
    format: 'xlsx',
    encoding: 'utf-8',
    delimiter: '',
    sheet: name,
    headerRows,
    ...columnNames(named, columnCount),
    columnCount,
    bytes: bytes.length,
    damagedCharacters: 0,
  }
  return tableOfRows(facts, {
    count: rows.length,
    rowAt: (at) => {
      const cells = [...(rows[at] ?? [])]
      while (cells.length < columnCount) cells.push('')
      return cells
    },
    leftOut: headerRows,
    blankLines,
    source,
    signal: options.signal,
  })
}
