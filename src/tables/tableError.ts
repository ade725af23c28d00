/**
 * Why bytes can't be read as a table. `no-table`: another kind of file (values.kind says which, as
 * far as it can be told); `empty`: not one row; the others say where.
 */
export type TableErrorCode =
  | 'no-table'
  | 'empty'
  | 'unclosed-quote'
  | 'too-many-columns'
  | 'field-too-large'
  /** over `limit` bytes, of a format that must be in memory whole */
  | 'too-large'
  | 'old-excel'
  | 'binary-excel'
  | 'password'
  | 'opendocument'
  | 'numbers'
  /** a zip of other things: `kind` says which, as far as it can be told */
  | 'no-workbook'
  /** the archive or one of its parts can't be read: cut off, or changed */
  | 'damaged-workbook'
  /** more than `limit` parts in the archive */
  | 'too-many-parts'
  /** unpacks to more than `limit` bytes */
  | 'unpacks-too-large'
  /** a part that unpacks to more than `limit` times its size */
  | 'packed-too-tight'
  /** declarations of its own entities, which no workbook has */
  | 'xml-entities'
  /** a line of JSON Lines with more than `limit` bytes */
  | 'line-too-long'
  /** `line` and `column` of the text */
  | 'damaged-json'
  /** JSON without a list of records */
  | 'no-records'
  /** values inside each other more than `limit` deep */
  | 'too-deep'

/** Where and what: row is the data row (0 in the header), column a name or number from 1. */
export interface TableErrorValues {
  row?: number
  column?: string
  /** line of the file, from 1, where the row's troublesome field begins */
  line?: number
  limit?: number
  kind?: string
  /** the part of a workbook */
  part?: string
}

/** A file that is refused; the code and values are what a message is made of. */
export class TableError extends Error {
  override readonly name = 'TableError'
  readonly code: TableErrorCode
  readonly values: TableErrorValues

  constructor(code: TableErrorCode, values: TableErrorValues = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}
