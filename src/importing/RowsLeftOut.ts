import type { Message, MessageValues } from '../lib/message.ts'
import { oneLine } from '../model/idsByName.ts'
import type { OrganisationColumn } from './organisationColumns.ts'
import type { TableRow } from './readOrganisationTable.ts'

/** Something that could not be taken over: in which row (from 1 below the header) and column, and why. */
export interface RowLeftOut extends Message {
  readonly row: number
  readonly column: string
}

/** What of a table could not be taken over, in the order in which it was met. */
export class RowsLeftOut {
  readonly #list: RowLeftOut[] = []

  get list(): readonly RowLeftOut[] {
    return this.#list
  }

  add(row: number, column: string, key: string, values: MessageValues): void {
    this.#list.push({ row, column: oneLine(column).slice(0, 60), key, values })
  }

  /** The columns that have a header which says nothing, all as of row 0. */
  addUnknown(
    header: readonly string[],
    columns: readonly (OrganisationColumn | undefined)[],
  ): void {
    for (const [at, column] of columns.entries())
      if (column === undefined && header[at]?.trim())
        this.add(0, header[at], 'importing.unknownColumn', { column: header[at].slice(0, 60) })
  }

  /** The cells of a row that no header stands above. */
  addStrays(header: readonly string[], { row, cells }: TableRow): void {
    for (const [at, cell] of cells.entries())
      if (cell.trim() !== '' && !header[at]?.trim())
        this.add(row, '', 'importing.noColumnFor', { text: cell.trim().slice(0, 60) })
  }
}
