import { BatchBuilder } from '../batchBuilder.ts'
import { type ByteSource, piecesOf } from '../byteSource.ts'
import { decoderOf, type Survey } from '../surveyBytes.ts'
import type { Table, TableBatch, TableFacts, TableOptions } from '../table.ts'
import { TableError } from '../tableError.ts'
import { batchRows, tableLimits } from '../tableLimits.ts'
import { jsonFacts } from './jsonFacts.ts'
import { jsonPlace } from './jsonPlace.ts'
import { RecordColumns } from './RecordColumns.ts'

interface Lines {
  records: unknown[]
  bytesRead: number
  blankLines: number
}

/** Cuts text that comes in pieces into lines, and each into its value. */
class LineParser {
  records: unknown[] = []
  blankLines = 0
  private rest: string[] = []
  private restUnits = 0
  private line = 0

  push(text: string): void {
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.keep(text.slice(from, end))
      this.endLine()
      from = end + 1
    }
    this.keep(text.slice(from))
  }

  finish(): void {
    if (this.restUnits > 0) this.endLine()
  }

  private keep(text: string): void {
    if (text === '') return
    this.rest.push(text)
    this.restUnits += text.length
    const limit = tableLimits.fieldBytes
    if (this.restUnits > limit)
      throw new TableError('line-too-long', { line: this.line + 1, limit })
  }

  private endLine(): void {
    this.line++
    const text = this.rest.join('')
    this.rest = []
    this.restUnits = 0
    if (text.trim() === '') {
      this.blankLines++
      return
    }
    try {
      this.records.push(JSON.parse(text))
    } catch {
      const column = String(jsonPlace(text).column)
      throw new TableError('damaged-json', { line: this.line, column })
    }
  }
}

/** The values of a file's lines, some at a time, with the bytes read so far. */
async function* linesOf(
  source: ByteSource,
  { found }: Survey,
  { signal }: TableOptions,
): AsyncGenerator<Lines> {
  const parser = new LineParser()
  const decoder = decoderOf(found.encoding)
  let bytesRead = 0
  for await (const piece of piecesOf(source)) {
    signal?.throwIfAborted()
    const skip = Math.max(0, found.bom - bytesRead)
    bytesRead += piece.length
    parser.push(decoder.decode(piece.subarray(skip), { stream: true }))
    if (parser.records.length < batchRows) continue
    yield { records: parser.records, bytesRead, blankLines: parser.blankLines }
    parser.records = []
  }
  parser.push(decoder.decode())
  parser.finish()
  yield { records: parser.records, bytesRead, blankLines: parser.blankLines }
}

async function* batchesOf(
  facts: TableFacts,
  names: readonly string[] | undefined,
  columns: RecordColumns,
  lines: AsyncGenerator<Lines>,
): AsyncGenerator<TableBatch> {
  const builder = new BatchBuilder(facts)
  if (names) builder.add({ fields: [...names] })
  for await (const { records, bytesRead, blankLines } of lines) {
    for (const record of records) builder.add({ fields: columns.cells(record) })
    yield builder.take(bytesRead, blankLines)
  }
}

/**
 * JSON Lines: one record a line. Every line is read once for its columns before the first row is handed on, so a
 * field that only few records have gets its column, and a damaged line is told before anything is taken.
 */
export async function jsonLinesTable(
  source: ByteSource,
  seen: Survey,
  options: TableOptions,
): Promise<Table> {
  const columns = new RecordColumns()
  for await (const { records } of linesOf(source, seen, options))
    for (const record of records) columns.see(record)
  const names = columns.finish()
  if (names.length === 0) throw new TableError('no-records')
  const facts = jsonFacts('jsonl', names, seen, options)
  const first = options.headerRows === 0 ? names : undefined
  return {
    facts,
    batches: () => batchesOf(facts, first, columns, linesOf(source, seen, options)),
  }
}
