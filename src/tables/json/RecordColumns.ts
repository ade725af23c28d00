import { TableError } from '../tableError.ts'
import { tableLimits } from '../tableLimits.ts'
import { eachField, isObject, maxDepth, pathMark } from './eachField.ts'

/** The columns of a list of records: first all are seen, then each becomes a row. */
export class RecordColumns {
  /** Places of paths in the order in which they are met, also of fields that never have a value. */
  private readonly places = new Map<string, number>()
  private readonly filled: boolean[] = []
  private columns: readonly number[] = []
  private count = 0
  private row = 0

  /** @throws TableError `too-many-columns`, `field-too-large`, `too-deep` */
  see(record: unknown): void {
    this.row++
    this.read(record, (path, text) => {
      let place = this.places.get(path)
      if (place === undefined) {
        place = this.places.size
        this.places.set(path, place)
        this.filled.push(false)
      }
      if (text === undefined || this.filled[place] === true) return
      this.filled[place] = true
      this.count++
      if (this.count > tableLimits.columns) this.tooMany(path)
    })
  }

  /** All records are seen: the names of the columns, those of nested fields with points. */
  finish(): string[] {
    let next = 0
    this.columns = this.filled.map((isFilled) => (isFilled ? next++ : -1))
    return [...this.places.keys()]
      .filter((_, place) => this.filled[place])
      .map((path) => path.replaceAll(pathMark, '.'))
  }

  /** A cell a column; none at all of what is no record. */
  cells(record: unknown): string[] {
    if (!isObject(record)) return []
    const cells = Array.from({ length: this.count }, () => '')
    this.read(record, (path, text) => {
      const column = this.columns[this.places.get(path) ?? -1] ?? -1
      if (column >= 0 && text !== undefined) cells[column] = text
    })
    return cells
  }

  private read(record: unknown, take: (path: string, text: string | undefined) => void): void {
    if (!isObject(record)) return
    const { row } = this
    try {
      eachField(record, (path, text) => {
        if (text !== undefined && text.length > tableLimits.fieldUnits) this.tooLarge(path)
        take(path, text)
      })
    } catch (error) {
      throw error instanceof RangeError
        ? new TableError('too-deep', { row, limit: maxDepth })
        : error
    }
  }

  private tooMany(path: string): never {
    const column = nameOf(path)
    throw new TableError('too-many-columns', { row: this.row, column, limit: tableLimits.columns })
  }

  private tooLarge(path: string): never {
    const column = nameOf(path)
    throw new TableError('field-too-large', {
      row: this.row,
      column,
      limit: tableLimits.fieldBytes,
    })
  }
}

const nameOf = (path: string): string => path.replaceAll(pathMark, '.').slice(0, 200)
