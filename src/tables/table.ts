import type { Encoding } from './encoding.ts'
import type { Survey } from './surveyBytes.ts'

/** What was found out about a file; what an option gave is taken as given. */
export interface TableFacts {
  format: 'csv' | 'xlsx' | 'json' | 'jsonl'
  encoding: Encoding
  /** `,` `;` tab `|`, or "" where a line is one field, and where the file is no delimited text */
  delimiter: string
  /** quotes are text, as in tab-separated files that are written without quoting */
  isUnquoted?: true
  /** the sheet of a workbook that was read */
  sheet?: string
  /** names on the way to the list of records in a JSON file, "" where the file is that list */
  path?: string
  /** rows above the header in which a report says what it is; none where missing */
  titleRows?: number
  /** rows of the file that name columns; 0 where the fields of records do */
  headerRows: number
  header: string[]
  /** what a header says of its column in brackets, "[NPS]", which is no part of its name; "" where nothing */
  types?: string[]
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
  /** 0 asks for the names of columns as a row too, the first: also of records, which have them in every field */
  headerRows?: number
  /** what `surveyBytes` told of these very bytes, with the encoding given here; missing: they are looked through first */
  survey?: Survey
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
  /** rows left out at the end, in which a report says its totals or when it was made; known once all are read */
  footerRows: number
}

export interface Table {
  facts: TableFacts
  batches: () => AsyncGenerator<TableBatch>
}
