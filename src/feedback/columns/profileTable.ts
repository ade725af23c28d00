import type { Table } from '../../tables/table.ts'
import { columnOf, type ColumnRole } from './columnRole.ts'
import type { ColumnMapping } from '../comments/feedbackSource.ts'
import { findDateOrder } from './findDateOrder.ts'
import type { Message, MessageValues } from '../../lib/message.ts'
import { findPreviews } from './findPreviews.ts'
import { guessColumns } from './guessColumns.ts'
import { findScale, parseScore } from './scoreScale.ts'
import { findScoreWords, scaleOfWords } from './scoreWords.ts'

/** Rows that scale, order of dates and roles are found from. */
const SAMPLE_ROWS = 20_000
const SAMPLE_BYTES = 32_000_000
const GUESS_ROWS = 2000
const SHOWN_ROWS = 20

/** What the import dialog shows before anything is imported. */
export interface TableProfile {
  mapping: ColumnMapping
  /** why each column is taken for what it is; of those that were chosen, and are ignored, nothing is said */
  why: (Message | undefined)[]
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
  const { header, labels, types } = table.facts
  const guesses = chosen.roles
    ? chosen.roles.map((role) => ({ role, why: undefined }))
    : guessColumns(header, rows.slice(0, GUESS_ROWS), labels, types)
  const roles = guesses.map(({ role }) => role)
  const cellsOf = (role: ColumnRole): string[] => {
    const at = columnOf(roles, role)
    return at === undefined ? [] : rows.map((row) => row[at] ?? '')
  }
  const scoreWords = findScoreWords(cellsOf('score'))
  const scores = cellsOf('score').flatMap((cell) => parseScore(cell) ?? [])
  const scoreAt = columnOf(roles, 'score') ?? -1
  const said = `${header[scoreAt] ?? ''} ${labels[scoreAt] ?? ''} ${types?.[scoreAt] ?? ''}`
  const scale = chosen.scale ?? (scoreWords ? scaleOfWords(scoreWords) : findScale(scores, said))
  const previews = findPreviews(header, labels)
  const { order, isCertain } = findDateOrder(cellsOf('date'))
  /** What is known only once all is read: the scale, and what dates that can be read both ways are taken for. */
  const found = (role: ColumnRole, { min, max }: MessageValues): MessageValues => {
    if (role === 'date') return { order: isCertain ? 'certain' : order }
    if (role !== 'score' || !scale || (min === scale.min && max === scale.max)) return {}
    return { scale: 'other', low: scale.min, high: scale.max }
  }
  return {
    mapping: {
      roles,
      dateOrder: order,
      dateOrderIsCertain: isCertain,
      ...(scale === undefined ? {} : { scale }),
      ...(scoreWords === undefined ? {} : { scoreWords }),
      ...(previews === undefined ? {} : { previews }),
    },
    why: guesses.map(
      ({ role, why }) => why && { ...why, values: { ...why.values, ...found(role, why.values) } },
    ),
    rows: rows.slice(0, SHOWN_ROWS),
  }
}
