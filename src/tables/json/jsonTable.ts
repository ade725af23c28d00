import type { ByteSource } from '../byteSource.ts'
import { decoderOf, type Survey, wholeOf } from '../surveyBytes.ts'
import type { Table, TableOptions } from '../table.ts'
import { TableError } from '../tableError.ts'
import { tableLimits } from '../tableLimits.ts'
import { tableOfRows } from '../tableOfRows.ts'
import { findLists } from './findLists.ts'
import { findRecords } from './findRecords.ts'
import { jsonFacts } from './jsonFacts.ts'
import { jsonLinesTable } from './jsonLinesTable.ts'
import { jsonPlace } from './jsonPlace.ts'
import { listsTable } from './listsTable.ts'
import { RecordColumns } from './RecordColumns.ts'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Is the first of several lines a value of its own? */
function isLines(text: string): boolean {
  const end = text.indexOf('\n')
  return end > 0 && parsed(text.slice(0, end)) !== undefined
}

/** A JSON document that is or holds a list of records, each a row; nested fields are columns of their own. */
export async function jsonTable(
  source: ByteSource,
  seen: Survey,
  options: TableOptions,
): Promise<Table> {
  const { signal } = options
  const bytes = await wholeOf(source, tableLimits.wholeBytes, signal)
  const { encoding, bom } = seen.found
  const text = decoderOf(encoding).decode(bytes.subarray(bom))
  const document = parsed(text)
  if (document === undefined) {
    // A first line that was too long to tell.
    if (isLines(text)) return jsonLinesTable(source, seen, options)
    const { line, column } = jsonPlace(text)
    throw new TableError('damaged-json', { line, column: String(column) })
  }
  const found = findRecords(document)
  const lists = findLists(document)
  if (lists && lists.rows.length >= (found?.records.length ?? 0))
    return listsTable(lists, source, seen, options)
  if (found === undefined) throw new TableError('no-records')
  if (found.records.length === 0) throw new TableError('empty')
  const columns = new RecordColumns()
  for (const record of found.records) columns.see(record)
  const names = columns.finish()
  if (names.length === 0) throw new TableError('empty')
  const facts = { ...jsonFacts('json', names, seen, options), path: found.path }
  const { records } = found
  return tableOfRows(facts, {
    count: records.length + 1,
    rowAt: (at) => (at === 0 ? [...names] : columns.cells(records[at - 1])),
    leftOut: options.headerRows === 0 ? 0 : 1,
    blankLines: 0,
    source,
    signal,
  })
}
