import { columnOf, type ColumnRole } from '../columns/columnRole.ts'
import { parseDate } from '../columns/parseDate.ts'
import { isOnScale, readScore } from '../columns/scoreScale.ts'
import type { ColumnMapping, LookReason } from '../comments/feedbackSource.ts'

/** What was read of a cell, or why it could not be; neither of an empty one. */
export interface CellRead {
  value?: number
  trouble?: LookReason
}

const nothing: CellRead = {}
/** Different dates that are known at once. */
const MOST_DATES = 10_000

/** Finds the cells of a row by what their columns are for. */
export class RowCells {
  readonly places: Readonly<Partial<Record<ColumnRole, number>>>
  private readonly mapping: ColumnMapping
  private readonly dates = new Map<string, CellRead>()

  constructor(mapping: ColumnMapping) {
    const { roles } = mapping
    this.mapping = mapping
    this.places = Object.fromEntries(roles.map((role) => [role, columnOf(roles, role)]))
  }

  text(cells: readonly string[], role: ColumnRole): string {
    const at = this.places[role]
    return at === undefined ? '' : (cells[at]?.trim() ?? '')
  }

  score(cells: readonly string[]): CellRead {
    const cell = this.text(cells, 'score')
    if (cell === '') return nothing
    const { scale, scoreWords } = this.mapping
    const value = readScore(cell, scoreWords)
    if (value === 'none') return nothing
    if (value === undefined) return { trouble: 'score-not-read' }
    return scale === undefined || isOnScale(value, scale)
      ? { value }
      : { trouble: 'score-off-scale' }
  }

  /** Days since 1970-01-01. The days of a file come again and again. */
  day(cells: readonly string[]): CellRead {
    const cell = this.text(cells, 'date')
    if (cell === '') return nothing
    const known = this.dates.get(cell)
    if (known) return known
    const value = parseDate(cell, this.mapping.dateOrder)
    const read: CellRead = value === undefined ? { trouble: 'date-not-read' } : { value }
    if (this.dates.size < MOST_DATES) this.dates.set(cell, read)
    return read
  }
}
