import type { MoodLabel, ScoreScale, ShareInterval } from '../model/evidence.ts'
import { columnsOf, type ColumnRole } from './columns/columnRole.ts'
import type { FeedbackEngine } from './feedbackEngine.ts'
import type { FeedbackSource, LookReason } from './comments/feedbackSource.ts'
import { rowName } from './comments/rowName.ts'
import type { TouchpointWords } from './matching/touchpointWords.ts'

type ColumnName = 'text' | Exclude<ColumnRole, 'comment' | 'ignore'>

/** How one file was read. */
export interface FileReport {
  format: string
  /** the sheet of a workbook that was read */
  sheet?: string
  encoding: string
  delimiter: string
  headerRows: number
  /** the column's name, null without one; several where segments are */
  columns: Record<ColumnName, string | string[] | null>
  scale: ScoreScale | null
}

/** What the `feedback` verb prints: the first file's facts, and sums over all files. */
export interface FeedbackReport extends FileReport {
  rows: number
  comments: number
  needALook: { row: number | string; column: string; reason: LookReason; value: string }[]
  sentiment: Record<MoodLabel, number>
  touchpoints: {
    id: string
    name: string
    comments: number
    negative: number
    negativeShare: ShareInterval | null
    themes: { phrase: string; comments: number }[]
  }[]
  unmatched: number
  /** all files, where there are several */
  files?: (FileReport & { name: string; rows: number; comments: number })[]
}

const COLUMNS: readonly (readonly [ColumnName, ColumnRole])[] = [
  ['text', 'comment'],
  ['score', 'score'],
  ['date', 'date'],
  ['respondent', 'respondent'],
  ['segment', 'segment'],
  ['language', 'language'],
  ['value', 'value'],
  ['id', 'id'],
  ['touchpoint', 'touchpoint'],
]

function fileReport({ facts, mapping }: FeedbackSource): FileReport {
  const columns = COLUMNS.map(([name, role]) => {
    const found = columnsOf(mapping.roles, role).map((at) => facts.header[at] ?? '')
    return [name, found.length > 1 ? found : (found[0] ?? null)] as const
  })
  return {
    format: facts.format,
    ...(facts.sheet === undefined ? {} : { sheet: facts.sheet }),
    encoding: facts.encoding,
    delimiter: facts.delimiter,
    headerRows: facts.headerRows,
    columns: Object.fromEntries(columns) as FileReport['columns'],
    scale: mapping.scale ?? null,
  }
}

/** The figures of all sources of an engine for the given touchpoints; undefined without sources. */
export function feedbackReport(
  engine: FeedbackEngine,
  touchpoints: readonly TouchpointWords[],
): FeedbackReport | undefined {
  const sources = [...engine.sources.values()]
  const [first] = sources
  if (first === undefined) return undefined
  const evidence = engine.evidence(touchpoints)
  const sum = (of: (source: FeedbackSource) => number): number =>
    sources.reduce((total, source) => total + of(source), 0)
  const files = sources.map((source) => ({
    name: source.name,
    ...fileReport(source),
    rows: source.rows,
    comments: source.comments,
  }))
  return {
    ...fileReport(first),
    rows: sum(({ rows }) => rows),
    comments: sum(({ comments }) => comments),
    needALook: sources.flatMap((source) =>
      source.needALook.map((look) => ({
        ...look,
        row: rowName({ sourceId: source.id, row: look.row }, engine.sources),
      })),
    ),
    sentiment: {
      negative: sum(({ labels }) => labels.negative),
      neutral: sum(({ labels }) => labels.neutral),
      positive: sum(({ labels }) => labels.positive),
      unscored: sum(({ labels }) => labels.unscored),
    },
    touchpoints: touchpoints.map(({ id, name }) => {
      const found = evidence[id]
      return {
        id,
        name,
        comments: found?.comments ?? 0,
        negative: found?.negative ?? 0,
        negativeShare: found?.negativeShare ?? null,
        themes: (found?.themes ?? []).map(({ phrase, comments }) => ({ phrase, comments })),
      }
    }),
    unmatched: engine.unmatched(touchpoints).length,
    ...(files.length > 1 ? { files } : {}),
  }
}
