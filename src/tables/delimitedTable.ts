import { BatchBuilder } from './batchBuilder.ts'
import { type ByteSource, piecesOf } from './byteSource.ts'
import { CsvScanner, ScanFailure } from './csvScanner.ts'
import { findDelimiter, isUnquoted, sampleRows } from './findDelimiter.ts'
import { findPreamble, saidDelimiter } from './findPreamble.ts'
import { columnNames, findHeaderRows } from './headerRows.ts'
import { decoderOf, type Survey, textOfHead } from './surveyBytes.ts'
import type { Table, TableBatch, TableFacts, TableOptions } from './table.ts'
import { TableError } from './tableError.ts'
import { batchRows, tableLimits } from './tableLimits.ts'

function factsOf(seen: Survey, options: TableOptions): TableFacts {
  const { found, bytes, damagedCharacters } = seen
  const { text, isWhole } = textOfHead(seen)
  const delimiter = options.delimiter ?? saidDelimiter(text) ?? findDelimiter(text, isWhole)
  const isBare = isUnquoted(text, delimiter, isWhole)
  const all = sampleRows(text, delimiter, isWhole, !isBare)
  const titleRows = findPreamble(options.headerRows === 0 ? all.slice(0, 1) : all)
  const rows = all.slice(titleRows)
  const headerRows = options.headerRows ?? findHeaderRows(rows)
  if (headerRows === 0 && isWhole && text.trim() === '') throw new TableError('empty')
  const named = rows.slice(0, headerRows)
  const widths = (headerRows > 0 ? named : rows).map((row) => row.length)
  const columnCount = Math.min(
    tableLimits.columns,
    widths.reduce((most, width) => Math.max(most, width), 1),
  )
  return {
    format: 'csv',
    encoding: found.encoding,
    delimiter,
    ...(isBare ? { isUnquoted: true as const } : {}),
    ...(titleRows > 0 ? { titleRows } : {}),
    headerRows,
    ...columnNames(named, columnCount),
    columnCount,
    bytes,
    damagedCharacters,
  }
}

function tableError(failure: ScanFailure, facts: TableFacts): TableError {
  const { code, record, field, line } = failure
  const column = facts.header[field] ?? String(field + 1)
  const row = Math.max(0, record - (facts.titleRows ?? 0) - facts.headerRows + 1)
  const limit = code === 'too-many-columns' ? tableLimits.columns : tableLimits.fieldBytes
  return new TableError(code, {
    row,
    column,
    line,
    ...(code === 'unclosed-quote' ? {} : { limit }),
  })
}

async function* batchesOf(
  source: ByteSource,
  facts: TableFacts,
  bom: number,
  options: TableOptions,
): AsyncGenerator<TableBatch> {
  const builder = new BatchBuilder(facts)
  const scanner = new CsvScanner(
    facts.delimiter,
    tableLimits,
    (row) => builder.add(row),
    facts.isUnquoted !== true,
  )
  const decoder = decoderOf(facts.encoding)
  let bytesRead = 0
  let some = false
  const scan = (step: () => void): void => {
    try {
      step()
    } catch (error) {
      throw error instanceof ScanFailure ? tableError(error, facts) : error
    }
  }
  for await (const piece of piecesOf(source)) {
    options.signal?.throwIfAborted()
    const skip = Math.max(0, bom - bytesRead)
    bytesRead += piece.length
    scan(() => scanner.push(decoder.decode(piece.subarray(skip), { stream: true })))
    if (builder.rows.length < batchRows) continue
    some = true
    yield builder.take(bytesRead, scanner.blankLines)
  }
  scan(() => {
    scanner.push(decoder.decode())
    scanner.finish()
  })
  builder.finish()
  if (builder.rows.length > 0 || !some) yield builder.take(bytesRead, scanner.blankLines)
}

/** Delimited text: facts from the head of the file, rows as they stream in. Throws TableError `empty`. */
export function delimitedTable(source: ByteSource, seen: Survey, options: TableOptions): Table {
  const facts = factsOf(seen, options)
  return { facts, batches: () => batchesOf(source, facts, seen.found.bom, options) }
}
