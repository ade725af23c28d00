import type { SourceKind } from '../../model/evidence.ts'
import type { ByteSource } from '../../tables/byteSource.ts'
import { readTable } from '../../tables/readTable.ts'
import type { Table, TableBatch, TableOptions } from '../../tables/table.ts'
import { ChunkBuilder, type CommentRow } from './chunkBuilder.ts'
import { columnOf, type ColumnRole } from '../columns/columnRole.ts'
import type { ReadChunk } from './commentChunk.ts'
import type { ColumnMapping, FeedbackSource, NeedsALook } from './feedbackSource.ts'
import type { KnownRows } from './knownRows.ts'
import { maskPersonal } from '../text/maskPersonal.ts'
import { NeutralWords } from '../text/neutralWords.ts'
import { profileTable } from '../columns/profileTable.ts'
import { RowReader } from './rowReader.ts'
import { SourceWords } from './sourceWords.ts'
import { TextReader } from './textReader.ts'
import type { MoodReaders } from '../mood/moodReaders.ts'
import { questionOf } from '../mood/questionOf.ts'

/** Of the rows that need a look, those that are kept one by one. */
const MOST_LOOKS = 10_000

export interface ImportOptions extends TableOptions {
  id: string
  name: string
  kind: SourceKind
  moods: MoodReaders
  /** chosen roles, one a column; guessed if missing */
  roles?: readonly ColumnRole[]
  /** a mapping from profileTable, changed by a person or not; wins over roles */
  mapping?: ColumnMapping
  /** false: names, mail addresses and numbers of people stay in the texts */
  isMasked?: boolean
  /** words that are not read for their mood */
  neutralWords?: readonly string[]
  /** rows of other files; those of this one that are among them are counted as repeated, and empty */
  known?: KnownRows
  /** where an earlier reading of this very file, with the same other options, stopped */
  resume?: ResumeState
  /** each chunk as it is full, awaited: the place to save it, and with `soFar` what going on later needs */
  onChunk?: (chunk: ReadChunk, soFar: () => FeedbackSource) => void | Promise<void>
  onProgress?: (progress: ImportProgress) => void
}

/** What reading goes on from: all chunks up to one were saved. */
export interface ResumeState {
  /** what `soFar` gave with the last one */
  source: FeedbackSource
  /** `newWords` of all of them, one after the other */
  words: readonly string[]
}

export interface ImportProgress {
  bytesRead: number
  bytes: number
  rows: number
}

function newSource(table: Table, mapping: ColumnMapping, options: ImportOptions): FeedbackSource {
  const { id, name, kind, neutralWords = [] } = options
  return {
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
    ...(neutralWords.length === 0 ? {} : { neutralWords: [...neutralWords] }),
    ...(options.isMasked === false ? { isUnmasked: true } : {}),
  }
}

/** One file being read: its rows so far, and the chunk that is being filled. */
class Import {
  readonly source: FeedbackSource
  private readonly options: ImportOptions
  private readonly reader: RowReader
  private readonly builder: ChunkBuilder
  /** rows that were read before */
  private readonly passed: number

  constructor(table: Table, mapping: ColumnMapping, options: ImportOptions) {
    const { resume, moods, isMasked = true, neutralWords = [], known } = options
    this.options = options
    this.source = structuredClone(resume?.source ?? newSource(table, mapping, options))
    this.passed = this.source.rows
    const words = new SourceWords(resume?.words)
    this.reader = new RowReader({
      facts: table.facts,
      source: this.source,
      reading: new TextReader({
        moods: moods.asked(questionOf(table.facts.header, mapping.roles)),
        isMasked,
        neutral: new NeutralWords(neutralWords),
        words,
      }),
      known,
      look: (found) => this.look(found),
    })
    this.builder = new ChunkBuilder(options.id, words, this.passed + 1)
  }

  async take({ firstRow, rows, troubles, blankLines }: TableBatch): Promise<void> {
    if (firstRow === 1) this.reader.foresee(rows)
    for (const trouble of troubles) {
      if (trouble.row > this.passed) this.look({ ...trouble, value: maskPersonal(trouble.value) })
    }
    for (const [at, cells] of rows.entries()) {
      if (firstRow + at <= this.passed) this.reader.pass(cells)
      else await this.takeRow(cells)
    }
    this.source.blankLines = blankLines
  }

  async finish(): Promise<FeedbackSource> {
    if (this.builder.count > 0) await this.flush()
    return this.soFar()
  }

  private async takeRow(cells: readonly string[]): Promise<void> {
    const read = this.reader.read(cells, this.source.rows + 1)
    const row = read ?? this.reader.blank()
    this.builder.add(row)
    this.count(row)
    if (read === undefined) this.source.repeated = (this.source.repeated ?? 0) + 1
    if (this.builder.isFull) await this.flush()
  }

  private async flush(): Promise<void> {
    await this.options.onChunk?.(this.builder.take(), () => this.soFar())
  }

  private soFar(): FeedbackSource {
    const { source, reader } = this
    const hasTouchpoints = columnOf(source.mapping.roles, 'touchpoint') !== undefined
    return {
      ...source,
      labels: { ...source.labels },
      strata: [...reader.strata.names],
      languages: [...reader.languages.names],
      ...(hasTouchpoints ? { touchpoints: [...reader.touchpoints.names] } : {}),
      needALook: [...source.needALook].sort((a, b) => a.row - b.row),
    }
  }

  private look(found: NeedsALook): void {
    this.source.needALookCount++
    if (this.source.needALook.length < MOST_LOOKS) this.source.needALook.push(found)
  }

  private count({ text, score, label, day }: CommentRow): void {
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
  return importRows(await readTable(bytes, options), options)
}

/** The same for a table that is open already. */
export async function importRows(table: Table, options: ImportOptions): Promise<FeedbackSource> {
  const known = options.resume?.source.mapping ?? options.mapping
  const mapping = known ?? (await profileTable(table, options)).mapping
  const reading = new Import(table, mapping, options)
  for await (const batch of table.batches()) {
    options.signal?.throwIfAborted()
    await reading.take(batch)
    const { rows } = reading.source
    options.onProgress?.({ bytesRead: batch.bytesRead, bytes: table.facts.bytes, rows })
  }
  return reading.finish()
}
