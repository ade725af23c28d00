import type { Message } from '../../lib/message.ts'
import { withoutControls } from '../../parts/withoutControls.ts'
import type { TableRows } from '../../store/TableView.ts'
import { type TableColumn, type TableContext, copyText } from './TableColumn.ts'
import { type EditTools, type NewRowPlace, TableEdits } from './TableEdits.ts'
import { type CellTexts, headTexts } from './tableText.ts'

/** The cells as they stand: rows and columns that are shown, in their order. */
export interface Sheet {
  readonly rows: TableRows
  readonly ids: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly context: TableContext
  readonly tools: EditTools
  /** Where a row goes that is added at the end. */
  readonly end: NewRowPlace
}

/** A rectangle of cells by their places, both ends in it. One row behind the last is the row that is not there yet. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** What is to be changed, and what of it can't be taken. */
export interface PlannedEdits {
  readonly edits: TableEdits
  /** Cells that get another value. */
  readonly cells: number
  /** Rows that are added. */
  readonly added: readonly string[]
  readonly leftOut: readonly Message[]
}

class Planner {
  readonly edits: TableEdits
  readonly added: string[] = []
  readonly leftOut: Message[] = []
  cells = 0
  readonly #sheet: Sheet

  constructor(sheet: Sheet) {
    this.#sheet = sheet
    this.edits = new TableEdits(sheet.rows, sheet.context.records, sheet.tools)
  }

  add(place: NewRowPlace): string {
    const id = this.edits.add(place)
    this.added.push(id)
    return id
  }

  /** Whether this text is what the cell says already. */
  says(id: string, column: TableColumn, text: string): boolean {
    return asPasted(text) === asPasted(copyText(column, id, this.#sheet.context))
  }

  /** Text as it is shown. */
  text(
    id: string,
    column: TableColumn,
    text: string,
    isMeant = !this.says(id, column, text),
  ): void {
    const { context } = this.#sheet
    if (!isMeant) return
    if (!column.edit) {
      if (text.trim() !== '') this.#leave(column, { key: 'tableView.computed', values: {} })
      return
    }
    const read = column.edit.read(text, context.records)
    if (read.refused) this.#leave(column, read.refused)
    else this.value(id, column, read.value)
  }

  /** A value in the column's own terms. */
  value(id: string, column: TableColumn, value: string): void {
    if (column.edit?.value(id, this.#sheet.context.records) === value) return
    const refused = this.edits.set(id, column, value)
    if (refused) this.#leave(column, refused)
    else this.cells += 1
  }

  #leave(column: TableColumn, message: Message): void {
    const [name = ''] = headTexts([column])
    this.leftOut.push({ ...message, values: { column: name, ...message.values } })
  }
}

/** Text as it comes out of the clipboard. */
function asPasted(text: string): string {
  return withoutControls(text).trim()
}

/** One cell gets what its editor gave; the row that is not there yet is added. */
export function planCell(
  sheet: Sheet,
  id: string | undefined,
  column: TableColumn,
  typed: string,
): PlannedEdits {
  const plan = new Planner(sheet)
  const row = id ?? plan.add(sheet.end)
  const kind = column.edit?.kind
  if (kind === 'link' || kind === 'links' || kind === 'choice') plan.value(row, column, typed)
  else plan.text(row, column, typed)
  return plan
}

/** The first row's values for all rows of the range; a range of one row takes those of the row above. */
export function planFill(sheet: Sheet, range: CellRange): PlannedEdits {
  const plan = new Planner(sheet)
  const from = range.top === range.bottom ? range.top - 1 : range.top
  const source = sheet.ids[from]
  if (source === undefined) return plan
  for (const column of columnsIn(sheet, range)) {
    const value = column.edit?.value(source, sheet.context.records)
    if (value === undefined) continue
    for (const id of sheet.ids.slice(from + 1, range.bottom + 1)) plan.value(id, column, value)
  }
  return plan
}

/** Every cell of the range that may be empty. */
export function planClear(sheet: Sheet, range: CellRange): PlannedEdits {
  const plan = new Planner(sheet)
  for (const id of sheet.ids.slice(range.top, range.bottom + 1))
    for (const column of columnsIn(sheet, range)) if (column.edit) plan.text(id, column, '')
  return plan
}

/**
 * A block of cells, from the range's top left on; one cell alone fills the range. Rows beyond the last are added. A first
 * row that says what the columns are called is left out.
 */
export function planPaste(sheet: Sheet, pasted: CellTexts, range: CellRange): PlannedEdits {
  const plan = new Planner(sheet)
  const heads = headTexts(sheet.columns.slice(range.left))
  const [first = []] = pasted
  const isNamed = first.every((cell, at) => cell === heads[at])
  const isHead =
    isNamed && (first.length > 1 || (pasted.length > 1 && !isThere(sheet, range, first)))
  const block = blockFor(isHead ? pasted.slice(1) : pasted, range)
  block.forEach((cells, down) => pasteRow(sheet, plan, cells, { ...range, top: range.top + down }))
  return plan
}

/** Whether the row where a paste begins says this already: then it is no head but that row again. */
function isThere(sheet: Sheet, { top, left }: CellRange, cells: readonly string[]): boolean {
  const id = sheet.ids[top]
  return (
    id !== undefined &&
    cells.every((cell, at) => {
      const column = sheet.columns[left + at]
      return (
        column !== undefined && asPasted(copyText(column, id, sheet.context)) === asPasted(cell)
      )
    })
  )
}

function blockFor(block: CellTexts, { top, bottom, left, right }: CellRange): CellTexts {
  const only = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? '') : undefined
  if (only === undefined) return block
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => only),
  )
}

const placing: ReadonlySet<string> = new Set(['stage', 'step'])

function pasteRow(
  sheet: Sheet,
  plan: Planner,
  cells: readonly string[],
  { top, left }: CellRange,
): void {
  const { ids, columns, end } = sheet
  const known = ids[top]
  if (known === undefined && cells.every((cell) => cell === '')) return
  const id = known ?? plan.add(end)
  // Another stage with a step of the same name means that step, which is not the one the row stands in.
  const isMoved = cells.some((cell, right) => {
    const column = columns[left + right]
    return column !== undefined && placing.has(column.key) && !plan.says(id, column, cell)
  })
  cells.forEach((cell, right) => {
    const column = columns[left + right]
    if (column && isMoved && placing.has(column.key)) plan.text(id, column, cell, true)
    else if (column) plan.text(id, column, cell)
    else if (cell !== '')
      plan.leftOut.push({ key: 'tableView.noColumn', values: { text: cell.slice(0, 60) } })
  })
}

function columnsIn({ columns }: Sheet, { left, right }: CellRange): readonly TableColumn[] {
  return columns.slice(left, right + 1)
}
