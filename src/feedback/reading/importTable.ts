import type { SourceKind } from '../../model/evidence.ts'
import type { ByteSource } from '../../tables/byteSource.ts'
import { readTable } from '../../tables/readTable.ts'
import type { Table, TableBatch, TableFacts, TableOptions } from '../../tables/table.ts'
import { columnOf, type ColumnRole } from '../columns/columnRole.ts'
import { profileTable } from '../columns/profileTable.ts'
import type { MoodReaders } from '../mood/moodReaders.ts'
import { maskPersonal } from '../text/maskPersonal.ts'
import {
  CHUNK_ROWS,
  isComment,
  LABELS,
  NO_DAY,
  type ReadChunk,
  UNSCORED,
} from '../comments/commentChunk.ts'
import type { ColumnMapping, FeedbackSource, NeedsALook } from '../comments/feedbackSource.ts'
import { FileNumbers, type ReaderWords } from './fileNumbers.ts'
import type { KnownRows } from './knownRows.ts'
import { RepeatedRows } from './repeatedRows.ts'
import type { ReadStretch, RowStretch, StretchReading, StretchSetup } from './rowStretch.ts'
import { StretchQueue } from './stretchQueue.ts'
import { StretchReader } from './stretchReader.ts'

/** Of the rows that need a look, those that are kept one by one. */
const MOST_LOOKS = 10_000

export interface ImportOptions extends TableOptions {
  id: string
  name: string
  kind: SourceKind
  moods: MoodReaders
  /** whoever reads the rows; missing: this thread, with `moods` */
  readers?: (setup: StretchSetup) => readonly StretchReading[] | undefined
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

function newSource(
  facts: TableFacts,
  mapping: ColumnMapping,
  options: ImportOptions,
): FeedbackSource {
  const { id, name, kind, neutralWords = [] } = options
  return {
    id,
    name,
    kind,
    facts,
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

/** Rows that are read together, and what is known of them beforehand. */
class Stretch {
  readonly firstRow: number
  readonly troubles: NeedsALook[] = []
  repeated = 0
  /** of the file, up to its last row */
  bytesRead = 0
  private readonly rows: (readonly string[])[] = []
  private readonly isRepeated = new Uint8Array(CHUNK_ROWS)

  constructor(firstRow: number) {
    this.firstRow = firstRow
  }

  get count(): number {
    return this.rows.length
  }

  /** What a reader needs of it. */
  get asked(): RowStretch {
    const { firstRow, rows, isRepeated } = this
    return { firstRow, rows, ...(this.repeated === 0 ? {} : { repeated: isRepeated }) }
  }

  add(cells: readonly string[], isRepeated: boolean): void {
    if (isRepeated) this.isRepeated[this.rows.length] = 1
    if (isRepeated) this.repeated++
    this.rows.push(cells)
  }
}

/** One file being read: what is read of it so far, and the stretch that is being filled. */
class Import {
  private readonly source: FeedbackSource
  private readonly options: ImportOptions
  private readonly queue: StretchQueue<Stretch>
  private readonly numbers: FileNumbers
  private readonly repeated: RepeatedRows | undefined
  /** rows that were read before */
  private readonly passed: number
  private stretch: Stretch

  constructor({ facts }: Table, mapping: ColumnMapping, options: ImportOptions) {
    const { resume, moods, isMasked = true, neutralWords = [], known } = options
    this.options = options
    this.source = structuredClone(resume?.source ?? newSource(facts, mapping, options))
    this.passed = this.source.rows
    this.stretch = new Stretch(this.passed + 1)
    this.numbers = new FileNumbers(this.source, resume?.words)
    this.repeated = known?.isEmpty === false ? new RepeatedRows(known, mapping) : undefined
    const setup = { sourceId: options.id, header: facts.header, mapping, isMasked, neutralWords }
    const readers = options.readers?.(setup) ?? [new StretchReader(setup, moods)]
    this.queue = new StretchQueue(readers, (read, words, of) => this.merge(read, words, of))
  }

  async take({ firstRow, rows, troubles, blankLines, bytesRead }: TableBatch): Promise<void> {
    if (firstRow === 1) this.repeated?.foresee(rows)
    const noted = troubles.filter(({ row }) => row > this.passed)
    for (const [at, cells] of rows.entries()) {
      const row = firstRow + at
      // A row that was read before is not to be expected among those of other files any more.
      const isRepeated = this.repeated?.isRepeated(cells) === true
      if (row <= this.passed) continue
      this.stretch.add(cells, isRepeated)
      while (noted[0]?.row === row) this.stretch.troubles.push(...noted.splice(0, 1))
      this.stretch.bytesRead = bytesRead
      if (this.stretch.count === CHUNK_ROWS) await this.send()
    }
    this.source.blankLines = blankLines
  }

  async finish(): Promise<FeedbackSource> {
    if (this.stretch.count > 0) await this.send()
    await this.queue.finish()
    return this.soFar()
  }

  close(): Promise<void> {
    return this.queue.close()
  }

  private async send(): Promise<void> {
    const { stretch } = this
    this.stretch = new Stretch(stretch.firstRow + stretch.count)
    await this.queue.send(stretch)
  }

  private async merge(read: ReadStretch, words: ReaderWords, of: Stretch): Promise<void> {
    const { source } = this
    this.options.signal?.throwIfAborted()
    const chunk = this.numbers.take(read, words)
    for (const trouble of of.troubles) this.look({ ...trouble, value: maskPersonal(trouble.value) })
    for (const found of read.needALook) this.look(found)
    if (of.repeated > 0) source.repeated = (source.repeated ?? 0) + of.repeated
    countRows(chunk, source)
    const { onChunk, onProgress } = this.options
    onProgress?.({ bytesRead: of.bytesRead, bytes: source.facts.bytes, rows: source.rows })
    await onChunk?.(chunk, () => this.soFar())
  }

  private soFar(): FeedbackSource {
    const { source, numbers } = this
    const hasTouchpoints = columnOf(source.mapping.roles, 'touchpoint') !== undefined
    return {
      ...source,
      labels: { ...source.labels },
      strata: [...numbers.strata.names],
      languages: [...numbers.languages.names],
      ...(hasTouchpoints ? { touchpoints: [...numbers.touchpoints.names] } : {}),
      needALook: source.needALook.toSorted((a, b) => a.row - b.row),
    }
  }

  private look(found: NeedsALook): void {
    this.source.needALookCount++
    if (this.source.needALook.length < MOST_LOOKS) this.source.needALook.push(found)
  }
}

function countRows(chunk: ReadChunk, source: FeedbackSource): void {
  source.rows += chunk.count
  for (let at = 0; at < chunk.count; at++) {
    source.labels[LABELS[chunk.label[at] ?? UNSCORED] ?? 'unscored']++
    if (!isComment(chunk, at)) continue
    source.comments++
    const day = chunk.day[at] ?? NO_DAY
    if (day === NO_DAY) continue
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
  try {
    for await (const batch of table.batches()) {
      options.signal?.throwIfAborted()
      await reading.take(batch)
    }
    return await reading.finish()
  } finally {
    await reading.close()
  }
}
