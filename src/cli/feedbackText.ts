import type { FeedbackReport, FileReport } from '../feedback/feedbackReport.ts'
import type { SourceMood } from '../feedback/mood/sourceMood.ts'
import { formatCount, formatShare } from '../i18n/t.ts'

const namesOfDelimiters = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
  ['', 'one field a line'],
])
/** Rows that need a look are shown up to here; `--json` has them all. */
const mostLooks = 10

/** The report for people to read; `isMatched`: a journey was given. */
export function feedbackText(report: FeedbackReport, isMatched: boolean): string {
  const { negative, neutral, positive, unscored } = report.sentiment
  return [
    ...(report.files ?? [{ ...report, name: undefined }]).flatMap(fileLines),
    `${count(report.rows)} rows, ${count(report.comments)} of them with a comment or a score.`,
    ...(report.repeated === undefined
      ? []
      : [
          `${count(report.repeated)} rows stand in an earlier file too and are counted there alone.`,
        ]),
    `${count(negative)} negative, ${count(neutral)} neutral, ${count(positive)} positive, ${count(unscored)} not scored.`,
    ...lookLines(report),
    ...(isMatched ? ['', ...touchpointLines(report)] : []),
    '',
  ].join('\n')
}

const count = formatCount

function fileLines(file: FileReport & { name: string | undefined }): string[] {
  const { columns, scale, mood } = file
  const used = Object.entries(columns).flatMap(([role, column]) =>
    column === null ? [] : [`${role}: ${[column].flat().join(' + ')}`],
  )
  return [
    ...(file.name === undefined ? [] : [file.name]),
    formatLine(file),
    `Columns: ${used.join(', ')}.`,
    ...(scale === null ? [] : [`Scores from ${scale.min} to ${scale.max}.`]),
    ...(mood?.f1Model === undefined ? [] : [moodLine(mood)]),
    '',
  ]
}

function moodLine({ by, n, f1Model = 0, f1Plain = 0 }: SourceMood): string {
  const figures = `${f1Model.toFixed(2)} against ${f1Plain.toFixed(2)} of the words alone`
  return by === 'model'
    ? `Moods by a model that learned from ${count(n)} scores: macro-F1 ${figures}.`
    : `Moods by the words: a model that learned from ${count(n)} scores was not clearly better (macro-F1 ${figures}).`
}

function formatLine({ format, sheet, encoding, delimiter, headerRows }: FileReport): string {
  if (format === 'json' || format === 'jsonl')
    return `${encoding}, ${format === 'json' ? 'JSON' : 'JSON Lines'}.`
  const header = headerRows === 1 ? '1 header row' : `${headerRows} header rows`
  if (format === 'xlsx') return `Excel workbook, sheet “${sheet ?? ''}”, ${header}.`
  return `${encoding}, ${namesOfDelimiters.get(delimiter) ?? delimiter}, ${header}.`
}

function lookLines({ needALook }: FeedbackReport): string[] {
  if (needALook.length === 0) return []
  const shown = needALook
    .slice(0, mostLooks)
    .map(
      ({ row, column, reason, value }) =>
        `  row ${row}, ${column || 'no column'}: ${reason}${quoted(value)}`,
    )
  const rest = needALook.length - shown.length
  return [
    `${count(needALook.length)} need a look:`,
    ...shown,
    ...(rest > 0 ? [`  and ${count(rest)} more (--json lists them).`] : []),
  ]
}

function quoted(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim()
  return line === '' ? '' : ` “${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`
}

function touchpointLines({ touchpoints, unmatched }: FeedbackReport): string[] {
  const lines = touchpoints
    .toSorted((a, b) => b.comments - a.comments)
    .flatMap(({ name, comments, negativeShare, themes }) => [
      `${name}: ${comments === 0 ? 'no comments' : `${count(comments)} comments`}${shareOf(negativeShare)}`,
      ...(themes.length === 0
        ? []
        : [
            `  ${themes
              .slice(0, 5)
              .map((theme) => `${theme.phrase} (${count(theme.comments)})`)
              .join(', ')}`,
          ]),
    ])
  return [...lines, `${count(unmatched)} comments speak of none of them.`]
}

function shareOf(share: FeedbackReport['touchpoints'][number]['negativeShare']): string {
  if (share === null) return ''
  const [value, low, high] = share
  return `, ${formatShare(value)} negative (${formatShare(low)}–${formatShare(high)})`
}
