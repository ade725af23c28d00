/** Bytes. */
export const mebibyte = 1048576

/** What no table has that a person would import, and what would stop the reader where a hostile file has it. */
export const tableLimits = {
  columns: 2000,
  /** UTF-16 units of one cell; a longer one can't be shorter in bytes */
  fieldUnits: 10 * mebibyte,
  fieldBytes: 10 * mebibyte,
  /** bytes of a workbook or JSON document, which are in memory whole */
  wholeBytes: 100 * mebibyte,
} as const

/** Rows handed on at once. */
export const batchRows = 1024
