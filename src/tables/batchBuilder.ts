import type { ScannedRow } from './csvScanner.ts'
import { footerStart, mayBeFooter, mostFooterRows } from './footerRows.ts'
import type { RowTrouble, TableBatch, TableFacts } from './table.ts'

/**
 * Gathers rows into batches, numbers them, and says where they are not as the header promises. What a report writes
 * below its rows is left out.
 */
export class BatchBuilder {
  rows: string[][] = []
  private troubles: RowTrouble[] = []
  private firstRow = 1
  private headerLeft: number
  private footerRows = 0
  /** the latest rows, as long as they may be the footer of a report */
  private held: ScannedRow[] = []
  private readonly facts: TableFacts
  private readonly hasFooter: boolean

  /** The first rows are left out: by default the title and header rows. */
  constructor(facts: TableFacts, leftOut = (facts.titleRows ?? 0) + facts.headerRows) {
    this.facts = facts
    this.headerLeft = leftOut
    // Records have none, and whoever asks for the header as a row gets all rows.
    this.hasFooter = facts.headerRows > 0 && facts.columnCount > 1
  }

  add(row: ScannedRow): void {
    if (this.headerLeft > 0) this.headerLeft--
    else if (this.hasFooter && mayBeFooter(row.fields)) this.hold(row)
    else {
      if (this.held.length > 0) this.letGo(this.held.length)
      this.append(row)
    }
  }

  /** The file ends here. */
  finish(): void {
    const from = footerStart(
      this.held.map(({ fields }) => fields),
      this.facts.columnCount,
    )
    this.footerRows += this.held.length - from
    this.letGo(from)
    this.held = []
  }

  private hold(row: ScannedRow): void {
    this.held.push(row)
    if (this.held.length > mostFooterRows) this.letGo(1)
  }

  private letGo(count: number): void {
    for (const row of this.held.splice(0, count)) this.append(row)
  }

  private append({ fields, strayQuotes }: ScannedRow): void {
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
    return { firstRow, rows, troubles, bytesRead, blankLines, footerRows: this.footerRows }
  }
}
