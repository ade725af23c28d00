import type { Evidence, MoodLabel, ScoreScale } from '../model/evidence.ts'
import { type EvidenceGroup, evidenceOfGroup } from '../model/evidenceGroups.ts'
import { columnsOf, type ColumnRole } from './columns/columnRole.ts'
import { evidenceReport, type EvidenceReport } from './evidence/evidenceReport.ts'
import type { FeedbackEngine } from './feedbackEngine.ts'
import type { FeedbackSource, LookReason } from './comments/feedbackSource.ts'
import { rowName } from './comments/rowName.ts'
import type { SourceMood } from './mood/sourceMood.ts'
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
  /** how moods were told; missing: by the words alone, nothing else was tried */
  mood?: SourceMood
}

/** What the `feedback` verb prints: the first file's facts, and sums over all files. */
export interface FeedbackReport extends FileReport {
  rows: number
  comments: number
  needALook: { row: number | string; column: string; reason: LookReason; value: string }[]
  sentiment: Record<MoodLabel, number>
  touchpoints: ({ id: string; name: string } & EvidenceReport)[]
  unmatched: number
  /** rows that an earlier file holds too: they are counted there alone; missing: none */
  repeated?: number
  /** steps and stages; a comment that speaks of several of their touchpoints counts once */
  together?: ({ id: string; name: string } & EvidenceReport)[]
  /** all files, where there are several */
  files?: (FileReport & { name: string; rows: number; comments: number; repeated?: number })[]
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

function fileReport({ facts, mapping, mood }: FeedbackSource): FileReport {
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
    ...(mood === undefined ? {} : { mood }),
  }
}

/** What figures are asked for beside those of touchpoints. */
export interface AskedTogether {
  readonly groups: readonly (EvidenceGroup & { readonly name: string })[]
  /** within so many days a second comment of a respondent is a repeated contact */
  readonly repeatDays: number
}

/** The figures of all sources of an engine for the given touchpoints; undefined without sources. */
export function feedbackReport(
  engine: FeedbackEngine,
  touchpoints: readonly TouchpointWords[],
  { groups, repeatDays }: AskedTogether = { groups: [], repeatDays: 30 },
): FeedbackReport | undefined {
  const sources = [...engine.sources.values()]
  const [first] = sources
  if (first === undefined) return undefined
  engine.learn(touchpoints)
  const evidence = evidenceOf(engine, touchpoints, { groups, repeatDays })
  const sum = (of: (source: FeedbackSource) => number): number =>
    sources.reduce((total, source) => total + of(source), 0)
  const together = groups.map(({ name, ...group }) => ({
    id: group.id,
    name,
    ...evidenceReport(evidenceOfGroup(evidence, group)),
  }))
  const files = sources.map(fileOf)
  const repeated = sum((source) => source.repeated ?? 0)
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
    touchpoints: touchpoints.map(({ id, name }) => ({
      id,
      name,
      ...evidenceReport(evidence.get(id)),
    })),
    unmatched: engine.unmatched(touchpoints).length,
    ...(repeated > 0 ? { repeated } : {}),
    ...(groups.length > 0 ? { together } : {}),
    ...(files.length > 1 ? { files } : {}),
  }
}

function fileOf(source: FeedbackSource): NonNullable<FeedbackReport['files']>[number] {
  const { name, rows, comments, repeated } = source
  return {
    name,
    ...fileReport(source),
    rows,
    comments,
    ...(repeated === undefined ? {} : { repeated }),
  }
}

/** The evidence of touchpoints, steps and stages, as the editor has it. */
export function evidenceOf(
  engine: FeedbackEngine,
  touchpoints: readonly TouchpointWords[],
  { groups, repeatDays }: { groups: readonly EvidenceGroup[]; repeatDays: number },
): Map<string, Evidence> {
  const found = new Map(Object.entries(engine.evidence(touchpoints)))
  for (const [id, repeats] of engine.repeats(touchpoints, repeatDays)) {
    const evidence = found.get(id)
    if (evidence) found.set(id, { ...evidence, repeats })
  }
  for (const group of groups) {
    const evidence = engine.evidenceOfGroup(group, touchpoints)
    if (evidence) found.set(group.id, evidence)
  }
  return found
}
