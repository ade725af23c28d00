import type { FeedbackEngine } from '../feedback/feedbackEngine.ts'
import { readSettled, type ReadSettled } from '../feedback/matching/readSettled.ts'
import type { TouchpointWords } from '../feedback/matching/touchpointWords.ts'
import { readTable } from '../tables/readTable.ts'
import { byteSourceOf } from './byteSourceOf.ts'
import { CliError } from './CliError.ts'
import { checkFile } from './readFileBytes.ts'
import { tableProblem } from './tableProblem.ts'

/** What people have settled, from a table with the columns `row`, `touchpoint` and maybe `label`. Throws CliError. */
export async function readConfirmed(
  path: string,
  engine: FeedbackEngine,
  touchpoints: readonly TouchpointWords[],
): Promise<ReadSettled> {
  await checkFile(path)
  const rows: string[][] = []
  let header: readonly string[] = []
  try {
    const table = await readTable(byteSourceOf(path))
    header = table.facts.header
    for await (const batch of table.batches()) rows.push(...batch.rows)
  } catch (error) {
    throw tableProblem(path, error)
  }
  const read = readSettled(header, rows, [...engine.sources.values()], touchpoints)
  const { notRead } = read
  const [first] = notRead
  if (first === undefined) return read
  const others = notRead.length > 1 ? ` (and ${notRead.length - 1} more such rows)` : ''
  throw new CliError(
    `${path}, row ${first}${others}: “${(rows[first - 1] ?? []).slice(0, 3).join(',').slice(0, 100)}” is no row of the ` +
      'feedback with a touchpoint of the journey. Write the columns “row” (a number, or FILE:ROW for ' +
      'several files) and “touchpoint” (its id or name), and “label” only as negative, neutral or positive.',
  )
}
