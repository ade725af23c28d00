import { piecesOf, type ByteSource } from './byteSource.ts'
import { CsvScanner, ScanFailure, type ScanLimits, type ScannedRow } from './csvScanner.ts'
import { encodingOfHead, Utf8Check, type Encoding, type FoundEncoding } from './encoding.ts'
import { fileKindOfBytes, fileKindOfText } from './fileKind.ts'
import { findDelimiter, sampleRows } from './findDelimiter.ts'
import { columnNames, findHeaderRows } from './headerRows.ts'
import { TableError } from './tableError.ts'

const HEAD_BYTES = 262144
const MEBIBYTE = 1048576
const LIMITS: ScanLimits = {
  columns: 2000,
  fieldUnits: 10 * MEBIBYTE,
  fieldBytes: 10 * MEBIBYTE,
}
const BATCH_ROWS = 1024

/** What was found out about a file; what an option gave is taken as given. */
export interface TableFacts {
  format: 'csv'
  encoding: Encoding
  /** `,` `;` tab `|`, or "" where a line is one field */
  delimiter: string
  headerRows: number
  header: string[]
  /** the question behind a column where the file tells it, else its name */
  labels: string[]
  columnCount: number
  bytes: number
  /** malformed characters of a UTF-8 file, read as U+FFFD */
  damagedCharacters: number
}

export interface TableOptions {
  encoding?: Encoding
  delimiter?: string
  headerRows?: number
  signal?: AbortSignal
}

/** A row that could be read, but not as the header promises. */
export interface RowTrouble {
  row: number
  column: string
  reason: 'too-few-cells' | 'too-many-cells' | 'stray-quote'
  value: string
}

export interface TableBatch {
  /** data row number of rows[0], from 1 */
  firstRow: number
  /** every row has at least as many cells as there are columns */
  rows: string[][]
  troubles: RowTrouble[]
  /** bytes read so far, of facts.bytes */
  bytesRead: number
  blankLines: number
}

export interface Table {
  facts: TableFacts
  batches: () => AsyncGenerator<TableBatch>
}

interface Survey {
  found: FoundEncoding
  head: Uint8Array
  bytes: number
  damagedCharacters: number
}

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** First pass over the bytes: the encoding stands before a row is handed on. */
async function survey(source: ByteSource, options: TableOptions): Promise<Survey> {
  const pieces: Uint8Array[] = []
  const check = new Utf8Check()
  let bytes = 0
  let headBytes = 0
  for await (const piece of piecesOf(source)) {
    options.signal?.throwIfAborted()
    if (headBytes < HEAD_BYTES) {
      const part = piece.subarray(0, HEAD_BYTES - headBytes)
      pieces.push(part)
      headBytes += part.length
    }
    bytes += piece.length
    check.push(piece)
  }
  const head = joined(pieces, headBytes)
  const kind = fileKindOfBytes(head)
  if (kind !== undefined) throw new TableError('no-table', { kind })
  const found = encodingOfHead(head) ?? { encoding: check.encoding, bom: 0 }
  const encoding = options.encoding ?? found.encoding
  return {
    found: { encoding, bom: encoding === found.encoding ? found.bom : 0 },
    head,
    bytes,
    damagedCharacters: encoding === 'utf-8' ? check.malformed : 0,
  }
}

const decoderOf = (encoding: Encoding): TextDecoder =>
  new TextDecoder(encoding, { ignoreBOM: true })

function factsOf(seen: Survey, options: TableOptions): TableFacts {
  const { found, head, bytes, damagedCharacters } = seen
  const isWhole = head.length === bytes
  const text = decoderOf(found.encoding).decode(head.subarray(found.bom), { stream: !isWhole })
  const kind = fileKindOfText(text.slice(0, 8192))
  if (kind !== undefined) throw new TableError('no-table', { kind })
  const delimiter = options.delimiter ?? findDelimiter(text, isWhole)
  const rows = sampleRows(text, delimiter, isWhole)
  const headerRows = options.headerRows ?? findHeaderRows(rows)
  const named = rows.slice(0, headerRows)
  const widths = (headerRows > 0 ? named : rows).map((row) => row.length)
  const columnCount = Math.min(
    LIMITS.columns,
    widths.reduce((most, width) => Math.max(most, width), 1),
  )
  const { encoding } = found
  const names = columnNames(named, columnCount)
  return {
    format: 'csv',
    encoding,
    delimiter,
    headerRows,
    ...names,
    columnCount,
    bytes,
    damagedCharacters,
  }
}

class BatchBuilder {
  rows: string[][] = []
  private troubles: RowTrouble[] = []
  private firstRow = 1
  private headerLeft: number
  private readonly facts: TableFacts

  constructor(facts: TableFacts) {
    this.facts = facts
    this.headerLeft = facts.headerRows
  }

  add({ fields, strayQuotes }: ScannedRow): void {
    if (this.headerLeft > 0) {
      this.headerLeft--
      return
    }
    const { columnCount, header } = this.facts
    const row = this.firstRow + this.rows.length
    for (const at of strayQuotes ?? []) {
      const value = (fields[at] ?? '').slice(0, 200)
      this.troubles.push({
        row,
        column: header[at] ?? String(at + 1),
        reason: 'stray-quote',
        value,
      })
    }
    if (fields.length !== columnCount) this.uneven(fields, row)
    this.rows.push(fields)
  }

  private uneven(fields: string[], row: number): void {
    const { columnCount, header } = this.facts
    const isShort = fields.length < columnCount
    const extra = fields.slice(columnCount)
    // Spreadsheets end rows with empty cells at will: nothing is lost there.
    if (isShort || extra.some((cell) => cell !== '')) {
      const column = isShort ? (header[fields.length] ?? '') : String(columnCount + 1)
      const reason = isShort ? 'too-few-cells' : 'too-many-cells'
      this.troubles.push({
        row,
        column,
        reason,
        value: extra.join(this.facts.delimiter).slice(0, 200),
      })
    }
    while (fields.length < columnCount) fields.push('')
  }

  take(bytesRead: number, blankLines: number): TableBatch {
    const { firstRow, rows, troubles } = this
    this.firstRow += rows.length
    this.rows = []
    this.troubles = []
    return { firstRow, rows, troubles, bytesRead, blankLines }
  }
}

function tableError(failure: ScanFailure, facts: TableFacts): TableError {
  const { code, record, field, line } = failure
  const column = facts.header[field] ?? String(field + 1)
  const row = Math.max(0, record - facts.headerRows + 1)
  const limit = code === 'too-many-columns' ? LIMITS.columns : LIMITS.fieldBytes
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
  const scanner = new CsvScanner(facts.delimiter, LIMITS, (row) => builder.add(row))
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
    if (builder.rows.length < BATCH_ROWS) continue
    some = true
    yield builder.take(bytesRead, scanner.blankLines)
  }
  scan(() => {
    scanner.push(decoder.decode())
    scanner.finish()
  })
  if (builder.rows.length > 0 || !some) yield builder.take(bytesRead, scanner.blankLines)
}

/**
 * Reads a delimited text file. The promise settles once encoding, delimiter and header are known,
 * after one pass over the bytes; `batches()` is the second pass, and may be asked for again.
 * @throws TableError here or while the batches are read, and the signal's reason
 */
export async function readTable(source: ByteSource, options: TableOptions = {}): Promise<Table> {
  const seen = await survey(source, options)
  if (seen.bytes <= seen.found.bom) throw new TableError('empty')
  const facts = factsOf(seen, options)
  if (facts.headerRows === 0 && isBlank(seen)) throw new TableError('empty')
  return { facts, batches: () => batchesOf(source, facts, seen.found.bom, options) }
}

function isBlank({ head, bytes, found }: Survey): boolean {
  return (
    head.length === bytes &&
    decoderOf(found.encoding).decode(head.subarray(found.bom)).trim() === ''
  )
}
