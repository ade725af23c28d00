import type { MessageValues } from '../lib/message.ts'
import { isTwoNumbers, readNumber } from '../lib/readNumber.ts'
import type { RowsLeftOut } from './RowsLeftOut.ts'
import { keyOf, oneLine } from '../model/idsByName.ts'
import type { OrganisationColumn } from './organisationColumns.ts'
import type { TableRow } from './readOrganisationTable.ts'

/** What all rows of a table share. */
export interface TableColumns {
  readonly header: readonly string[]
  /** Where each column stands. */
  readonly places: ReadonlyMap<OrganisationColumn | undefined, number>
  /** Whether commas stand before decimals. */
  readonly isDecimalComma: boolean
  readonly leftOut: RowsLeftOut
}

/** The words for two things of which a cell may say one, and what is wrong where it says neither. */
export interface TwoWords {
  readonly isTrue: RegExp
  readonly isFalse: RegExp
  readonly problem: string
}

const longestCell = 1000

/** The cells of one row by what their columns mean. What can't be read is noted as left out. */
export class OrganisationRow {
  readonly #row: TableRow
  readonly #columns: TableColumns

  constructor(row: TableRow, columns: TableColumns) {
    this.#row = row
    this.#columns = columns
  }

  /** Whether no cell is longer than what a record can hold. */
  get isShort(): boolean {
    return this.#row.cells.every((cell) => cell.length <= longestCell)
  }

  /** What a cell says in one line; empty where there is no such column. */
  text(column: OrganisationColumn): string {
    const place = this.#columns.places.get(column)
    return place === undefined ? '' : oneLine(this.#row.cells[place] ?? '')
  }

  /** A name, which may stand in two columns: a plain "Name" beside a first name is the last name. */
  name(): string {
    const name = this.text('name')
    const first = this.text('firstName')
    const hasLast = this.#columns.places.has('lastName')
    const isWhole = keyOf(name) !== keyOf(first) && ` ${keyOf(name)} `.includes(` ${keyOf(first)} `)
    if (name !== '' && (hasLast || isWhole)) return name
    return `${first} ${hasLast ? this.text('lastName') : name}`.trim()
  }

  /** The number in a cell that may be empty. */
  number(column: OrganisationColumn): number | undefined {
    return this.text(column) === '' ? undefined : this.neededNumber(column)
  }

  /** The number in a cell that can't be empty. */
  neededNumber(column: OrganisationColumn): number | undefined {
    const text = this.text(column)
    const number = readNumber(text, this.#columns.isDecimalComma ? 'decimals' : undefined)
    if (number !== undefined) return number
    if (!isTwoNumbers(text)) this.leave(column, 'importing.notANumber')
    else {
      const [one, other] = [readNumber(text, 'thousands'), readNumber(text, 'decimals')]
      this.leave(column, 'importing.twoNumbers', { one: String(one), other: String(other) })
    }
    return undefined
  }

  /** Which of two things a cell says; undefined where it is empty too. */
  either(column: OrganisationColumn, { isTrue, isFalse, problem }: TwoWords): boolean | undefined {
    const text = this.text(column)
    if (text === '') return undefined
    if (isTrue.test(text)) return true
    if (isFalse.test(text)) return false
    this.leave(column, problem)
    return undefined
  }

  /** Notes that a cell can't be taken over. */
  leave(column: OrganisationColumn, key: string, values: MessageValues = {}): void {
    const { header, places, leftOut } = this.#columns
    const text = (column === 'name' ? this.name() : this.text(column)).slice(0, 60)
    leftOut.add(this.#row.row, header[places.get(column) ?? -1] ?? '', key, { text, ...values })
  }

  /** Notes the cells that no header stands above. */
  leaveStrays(): void {
    this.#columns.leftOut.addStrays(this.#columns.header, this.#row)
  }
}
