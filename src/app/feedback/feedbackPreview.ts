import { profileTable } from '../../feedback/columns/profileTable.ts'
import type { FilePreview } from '../../panels/feedback/feedbackPort.ts'
import { readTable } from '../../tables/readTable.ts'
import { surveyBytes } from '../../tables/surveyBytes.ts'
import { feedbackBytes } from './feedbackBytes.ts'
import type { FeedbackSurveys } from './feedbackSurveys.ts'
import type { TurnOptions } from '../Turns.ts'

/** Characters of a cell that are shown of it. */
const longestCell = 300

/** The first rows of a file, and what its columns seem to be. */
export async function feedbackPreview(
  file: File,
  surveys: FeedbackSurveys,
  options: TurnOptions,
): Promise<FilePreview> {
  const bytes = feedbackBytes(file, options)
  const survey = await surveyBytes(bytes)
  surveys.add(file, survey)
  const table = await readTable(bytes, { survey })
  const { mapping, rows, why } = await profileTable(table)
  const { facts } = table
  return {
    name: file.name,
    bytes: facts.bytes,
    format: facts.format,
    ...(facts.sheet === undefined ? {} : { sheet: facts.sheet }),
    encoding: facts.encoding,
    delimiter: facts.delimiter,
    ...(facts.titleRows === undefined ? {} : { titleRows: facts.titleRows }),
    headerRows: facts.headerRows,
    columns: facts.header.map((name, at) => ({
      name,
      label: facts.labels[at] ?? name,
      guess: mapping.roles[at] ?? 'ignore',
      ...(why[at] ? { why: why[at] } : {}),
    })),
    rows: rows.map((cells) =>
      cells.slice(0, facts.columnCount).map((cell) => cell.slice(0, longestCell)),
    ),
  }
}
