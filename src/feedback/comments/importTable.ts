import type { SourceKind } from '../../model/evidence.ts'
import type { ByteSource } from '../../tables/byteSource.ts'
import { readTable } from '../../tables/readTable.ts'
import type { Table, TableOptions } from '../../tables/table.ts'
import { ChunkBuilder, type CommentRow } from './chunkBuilder.ts'
import type { ColumnRole } from '../columns/columnRole.ts'
import type { CommentChunk } from './commentChunk.ts'
import type { ColumnMapping, FeedbackSource, NeedsALook } from './feedbackSource.ts'
import { maskPersonal } from '../text/maskPersonal.ts'
import { profileTable } from '../columns/profileTable.ts'
import { RowReader } from './rowReader.ts'
import type { Vader } from '../mood/vader.ts'

/** Of the rows that need a look, those that are kept one by one. */
const MOST_LOOKS = 10_000

export interface ImportOptions extends TableOptions {
  id: string
  name: string
  kind: SourceKind
  vader: Vader
  /** chosen roles, one a column; guessed if missing */
  roles?: readonly ColumnRole[]
  /** a mapping from profileTable, changed by a person or not; wins over roles */
  mapping?: ColumnMapping
  /** each chunk as it is full, awaited: the place to save it */
  onChunk?: (chunk: CommentChunk) => void | Promise<void>
  onProgress?: (progress: ImportProgress) => void
}

export interface ImportProgress {
  bytesRead: number
  bytes: number
  rows: number
}

class Tally {
  readonly source: FeedbackSource

  constructor(table: Table, mapping: ColumnMapping, { id, name, kind }: ImportOptions) {
    this.source = {
      id,
      name,
      kind,
      facts: table.facts,
      mapping,
      rows: 0,
      comments: 0,
      labels: { negative: 0, neutral: 0, positive: 0, unscored: 0 },
      blankLines: 0,
      strata: [],
      languages: [],
      needALook: [],
      needALookCount: 0,
    }
  }

  look(found: NeedsALook): void {
    this.source.needALookCount++
    if (this.source.needALook.length < MOST_LOOKS) this.source.needALook.push(found)
  }

  count({ text, score, label, day }: CommentRow): void {
    const { source } = this
    source.rows++
    source.labels[label]++
    if (text === '' && score === undefined) return
    source.comments++
    if (day === undefined) return
    source.firstDay = Math.min(source.firstDay ?? day, day)
    source.lastDay = Math.max(source.lastDay ?? day, day)
  }
}

/**
 * Imports one feedback file, streaming: its comments go out chunk by chunk, the promise brings what
 * the source is. Every data row becomes a row of a chunk, so a row's number is its place; what could
 * not be used of it is listed.
 * @throws TableError for what is no table, and the signal's reason when stopped
 */
export async function importTable(
  bytes: ByteSource,
  options: ImportOptions,
): Promise<FeedbackSource> {
  const table = await readTable(bytes, options)
  const mapping = options.mapping ?? (await profileTable(table, options)).mapping
  const tally = new Tally(table, mapping, options)
  const reader = new RowReader(table.facts, mapping, options.vader, (found) => tally.look(found))
  const builder = new ChunkBuilder(options.id)
  const { source } = tally
  for await (const batch of table.batches()) {
    options.signal?.throwIfAborted()
    for (const trouble of batch.troubles) {
      tally.look({ ...trouble, value: maskPersonal(trouble.value) })
    }
    for (const cells of batch.rows) {
      const row = reader.read(cells, source.rows + 1)
      builder.add(row)
      tally.count(row)
      if (builder.isFull) await options.onChunk?.(builder.take())
    }
    source.blankLines = batch.blankLines
    const progress = { bytesRead: batch.bytesRead, bytes: table.facts.bytes, rows: source.rows }
    options.onProgress?.(progress)
  }
  if (builder.count > 0) await options.onChunk?.(builder.take())
  source.needALook.sort((a, b) => a.row - b.row)
  source.strata = reader.strata.names
  source.languages = reader.languages.names
  return source
}
