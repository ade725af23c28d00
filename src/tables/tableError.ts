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

/** Where and what: row is the data row (0 in the header), column a name or number from 1. */
export interface TableErrorValues {
  row?: number
  column?: string
  /** line of the file, from 1, where the row's troublesome field begins */
  line?: number
  limit?: number
  kind?: string
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
