import type {
  ColumnMapping,
  FeedbackSource as ReadSource,
  LookReason,
} from '../../feedback/comments/feedbackSource.ts'
import { isoDate } from '../../lib/calendar.ts'
import type { Json } from '../../lib/json.ts'
import type { SourceSettings, SourceView } from '../../panels/feedback/feedbackPort.ts'
import type { FeedbackSource as StoredSource, RowToLookAt } from '../../storage/FeedbackSource.ts'

type Counts = Omit<ReadSource, 'id' | 'name' | 'kind' | 'mapping' | 'needALook'>

/** A source as the device keeps it; its rows to look at are kept beside. */
export function toStored(
  read: ReadSource,
  settings: SourceSettings,
  place: Pick<StoredSource, 'id' | 'organisationId' | 'hash' | 'createdAt'>,
): StoredSource {
  const { id: _id, name: _name, kind: _kind, mapping, needALook: _look, ...counts } = read
  return {
    ...place,
    name: settings.name,
    kind: settings.kind,
    ...(settings.question === undefined ? {} : { question: settings.question }),
    mapping: mapping as unknown as Json,
    counts: { ...(counts satisfies Counts), problemRows: problemRowCount(read) } as unknown as Json,
  }
}

/** The same again as the engine wants it. */
export function fromStored(stored: StoredSource, needALook: readonly RowToLookAt[]): ReadSource {
  return {
    ...(stored.counts as unknown as Counts),
    id: stored.id,
    name: stored.name,
    hash: stored.hash,
    kind: stored.kind,
    mapping: stored.mapping as unknown as ColumnMapping,
    needALook: needALook.map((row) => ({ ...row, reason: row.reason as LookReason })),
  }
}

/** Bytes of the file that it was made of. */
export function bytesOf({ counts }: Pick<StoredSource, 'counts'>): number {
  return (counts as unknown as Counts).facts.bytes
}

/** How many rows need a look; where not all are listed, how many things were found in them. */
export function problemRowCount({ needALook, needALookCount }: ReadSource): number {
  const isWhole = needALook.length === needALookCount
  return isWhole ? new Set(needALook.map(({ row }) => row)).size : needALookCount
}

/** First and last day as people read them. */
export function period({ firstDay, lastDay }: Pick<ReadSource, 'firstDay' | 'lastDay'>): {
  from?: string
  to?: string
} {
  if (firstDay === undefined || lastDay === undefined) return {}
  return { from: isoDate(firstDay), to: isoDate(lastDay) }
}

/** What the panels show of a stored source. */
export function viewOf(stored: StoredSource): SourceView {
  const counts = stored.counts as unknown as Counts & { readonly problemRows?: number }
  return {
    id: stored.id,
    name: stored.name,
    kind: stored.kind,
    ...(stored.question === undefined ? {} : { question: stored.question }),
    rows: counts.rows,
    comments: counts.comments,
    problemRows: counts.problemRows ?? counts.needALookCount,
    importedAt: stored.createdAt,
    ...(counts.mood === undefined ? {} : { mood: counts.mood }),
    ...period(counts),
  }
}
