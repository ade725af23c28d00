import type { Table } from '../../tables/table.ts'
import { columnOf, type ColumnRole } from './columnRole.ts'
import type { ColumnMapping } from '../comments/feedbackSource.ts'
import { findDateOrder } from './findDateOrder.ts'
import { guessColumns } from './guessColumns.ts'
import { findScale, parseScore } from './scoreScale.ts'

/** Rows that scale, order of dates and roles are found from. */
const SAMPLE_ROWS = 20_000
const SAMPLE_BYTES = 32_000_000
const GUESS_ROWS = 2000
const SHOWN_ROWS = 20

/** What the import dialog shows before anything is imported. */
export interface TableProfile {
  mapping: ColumnMapping
  /** the first rows, as they stand */
  rows: string[][]
}

async function sample(table: Table): Promise<string[][]> {
  const rows: string[][] = []
  for await (const batch of table.batches()) {
    for (const row of batch.rows) rows.push(row)
    if (rows.length >= SAMPLE_ROWS || batch.bytesRead > SAMPLE_BYTES) break
  }
  return rows
}

/**
 * Guesses how a table is to be read, or keeps the roles that were chosen and finds only scale and
 * order of dates for them, from its first 20,000 rows.
 */
export async function profileTable(
  table: Table,
  chosen: { roles?: readonly ColumnRole[]; scale?: ColumnMapping['scale'] } = {},
): Promise<TableProfile> {
  const rows = await sample(table)
  const { header, labels } = table.facts
  const roles = chosen.roles
    ? [...chosen.roles]
    : guessColumns(header, rows.slice(0, GUESS_ROWS), labels)
  const cellsOf = (role: ColumnRole): string[] => {
    const at = columnOf(roles, role)
    return at === undefined ? [] : rows.map((row) => row[at] ?? '')
  }
  const scores = cellsOf('score').flatMap((cell) => parseScore(cell) ?? [])
  const scoreAt = columnOf(roles, 'score') ?? -1
  const scale =
    chosen.scale ?? findScale(scores, `${header[scoreAt] ?? ''} ${labels[scoreAt] ?? ''}`)
  const { order, isCertain } = findDateOrder(cellsOf('date'))
  return {
    mapping: {
      roles,
      dateOrder: order,
      dateOrderIsCertain: isCertain,
      ...(scale === undefined ? {} : { scale }),
    },
    rows: rows.slice(0, SHOWN_ROWS),
  }
}
