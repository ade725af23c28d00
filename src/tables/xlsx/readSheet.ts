import { TableError } from '../tableError.ts'
import { mebibyte, tableLimits } from '../tableLimits.ts'
import { dateText, numberText, unescaped } from './cellText.ts'
import { type Merge, mergeOf } from './merges.ts'
import { attributeOf, attributesOf, readXml } from './readXml.ts'
import type { Workbook } from './workbookOf.ts'

/** The rows of a sheet that hold anything. */
export interface SheetRows {
  rows: string[][]
  /** the row of the sheet that each is, from 1 */
  numbers: number[]
  merges: Merge[]
}

/** UTF-16 units of all cells together: one long text may stand in any number of cells. */
const MOST_TEXT = 200 * mebibyte
const MOST_MERGES = 10_000

/** The column of "AB12", from 0; -1 where it can't be told. */
function columnOf(reference: string): number {
  const letters = /^[A-Za-z]{1,3}(?=\d)/.exec(reference)?.[0].toUpperCase() ?? ''
  let column = 0
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64
  return column - 1
}

/** Hears a sheet's XML and gathers its cells. */
class SheetReader {
  readonly found: SheetRows = { rows: [], numbers: [], merges: [] }
  private readonly workbook: Workbook
  private row: string[] = []
  private number = 0
  private column = -1
  private type = ''
  private style = 0
  private raw = ''
  private isValue = false
  private isInline = false
  private isReading = false
  private units = 0

  constructor(workbook: Workbook) {
    this.workbook = workbook
  }

  open = (name: string, attributes: string): void => {
    if (name === 'c') this.openCell(attributes)
    else if (name === 'v') this.isValue = true
    else if (name === 't') this.isInline = true
    else if (name === 'rPh') this.isReading = true
    else if (name === 'row') {
      const number = Number(attributeOf(attributes, 'r') ?? this.number + 1)
      this.number = Number.isSafeInteger(number) ? number : this.number + 1
      this.row = []
      this.column = -1
    } else if (name === 'mergeCell' && this.found.merges.length < MOST_MERGES) {
      const merge = mergeOf(attributeOf(attributes, 'ref') ?? '', columnOf)
      if (merge) this.found.merges.push(merge)
    }
  }

  close = (name: string): void => {
    if (name === 'c') this.closeCell()
    else if (name === 'v') this.isValue = false
    else if (name === 't') this.isInline = false
    else if (name === 'rPh') this.isReading = false
    else if (name === 'row' && this.row.length > 0) {
      this.found.rows.push(this.row)
      this.found.numbers.push(this.number)
      this.row = []
    }
  }

  text = (text: string): void => {
    if (this.isValue || (this.isInline && !this.isReading)) this.raw += text
  }

  private openCell(attributes: string): void {
    const own = attributesOf(attributes)
    const reference = own.get('r')
    const named = reference === undefined ? -1 : columnOf(reference)
    this.column = named < 0 ? this.column + 1 : named
    this.type = own.get('t') ?? 'n'
    this.style = Number(own.get('s') ?? 0)
    this.raw = ''
  }

  private closeCell(): void {
    const text = this.cellText()
    if (text.trim() === '') return
    const { column } = this
    const place = { row: this.found.rows.length, column: String(column + 1) }
    if (column >= tableLimits.columns)
      throw new TableError('too-many-columns', { ...place, limit: tableLimits.columns })
    if (text.length > tableLimits.fieldUnits)
      throw new TableError('field-too-large', { ...place, limit: tableLimits.fieldBytes })
    this.units += text.length
    if (this.units > MOST_TEXT) throw new TableError('unpacks-too-large', { limit: MOST_TEXT })
    while (this.row.length < column) this.row.push('')
    this.row[column] = text
  }

  private cellText(): string {
    const { raw, type, workbook } = this
    if (type === 's') return workbook.strings[Number(raw)] ?? ''
    if (type === 'str' || type === 'inlineStr') return unescaped(raw)
    if (type === 'b') return raw.trim() === '' ? '' : String(/^\s*(1|true)/i.test(raw))
    if (type === 'd') return dateText(raw)
    // What could not be computed, "#N/A", is no value.
    if (type === 'e') return ''
    return numberText(raw, workbook.formats[this.style] ?? 'plain', workbook.isMacTime)
  }
}

/**
 * The rows of one sheet, cells as text. Of a formula the value counts that was computed when the workbook was saved.
 * @throws TableError `too-many-columns`, `field-too-large`, `unpacks-too-large`, `damaged-workbook`, `xml-entities`
 */
export function readSheet(xml: string, part: string, workbook: Workbook): SheetRows {
  const reader = new SheetReader(workbook)
  readXml(xml, part, reader)
  return reader.found
}
