import type { ByteSource } from './byteSource.ts'
import { delimitedTable } from './delimitedTable.ts'
import { fileKindOfBytes, fileKindOfText } from './fileKind.ts'
import { surveyBytes, textOfHead, wholeOf } from './surveyBytes.ts'
import type { Table, TableOptions } from './table.ts'
import { TableError } from './tableError.ts'
import { tableLimits } from './tableLimits.ts'

/**
 * Reads a table: delimited text, an Excel workbook, JSON or JSON Lines, told by the bytes and not by the file's name.
 * The promise settles once it is known how the file is to be read and what its columns are, after one pass over the
 * bytes; `batches()` hands on the rows, and may be asked for again. Text and JSON Lines stream; a workbook and a JSON
 * document are in memory whole, and their readers are loaded when such a file comes.
 * @throws TableError here or while the batches are read, and the signal's reason
 */
export async function readTable(source: ByteSource, options: TableOptions = {}): Promise<Table> {
  const seen = options.survey ?? (await surveyBytes(source, options))
  const { signal } = options
  const kind = fileKindOfBytes(seen.head)
  if (kind === 'zip' || kind === 'office') {
    const bytes = await wholeOf(source, tableLimits.wholeBytes, signal)
    if (kind === 'office') throw (await import('./xlsx/officeFileError.ts')).officeFileError(bytes)
    return (await import('./xlsx/xlsxTable.ts')).xlsxTable(source, bytes, options)
  }
  if (kind !== undefined) throw new TableError('no-table', { kind })
  if (seen.bytes <= seen.found.bom) throw new TableError('empty')
  const { text } = textOfHead(seen)
  const textKind = fileKindOfText(text)
  if (textKind === 'jsonl')
    return (await import('./json/jsonLinesTable.ts')).jsonLinesTable(source, seen, options)
  if (textKind === 'json')
    return (await import('./json/jsonTable.ts')).jsonTable(source, seen, options)
  if (textKind !== undefined) throw new TableError('no-table', { kind: textKind })
  return delimitedTable(source, seen, options)
}
