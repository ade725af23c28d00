import type { ScannedRow } from './csvScanner.ts'
import type { RowTrouble, TableBatch, TableFacts } from './table.ts'

/** Gathers rows into batches, numbers them, and says where they are not as the header promises. */
export class BatchBuilder {
  rows: string[][] = []
  private troubles: RowTrouble[] = []
  private firstRow = 1
  private headerLeft: number
  private readonly facts: TableFacts

  /** The first rows are left out: by default as many as there are header rows. */
  constructor(facts: TableFacts, leftOut = facts.headerRows) {
    this.facts = facts
    this.headerLeft = leftOut
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
