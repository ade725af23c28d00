import {
  CHUNK_ROWS,
  type ReadChunk,
  type StoredChunk,
} from '../../feedback/comments/commentChunk.ts'
import { apart } from '../../feedback/reading/chunkUpgrade.ts'
import type { FeedbackSource as ReadSource } from '../../feedback/comments/feedbackSource.ts'
import type { SourceSettings } from '../../panels/feedback/feedbackPort.ts'
import type { FeedbackSource, RowToLookAt } from '../../storage/FeedbackSource.ts'
import type { StagedReading } from '../../storage/StagedReading.ts'
import type { SourceStore } from '../../storage/sourceStore.ts'

/** What of a file and its reading is known before the first row. */
export type StagedFile = Omit<
  StagedReading,
  'chunks' | 'rows' | 'bytesRead' | 'resume' | 'settings' | 'updatedAt'
>

export interface StagingOptions {
  readonly store: SourceStore
  readonly file: StagedFile
  /** ISO time of the day. */
  readonly today: () => string
  /** Where an earlier reading stopped, and this one goes on. */
  readonly before?: StagedReading
}

/**
 * Writes a source while it is read, so that memory never holds its texts: nobody sees it before it is finished, and
 * where the tab is closed in between, the same file goes on behind the last stretch that was written. A file with less
 * than one full stretch is written when it is imported.
 */
export class FeedbackStaging {
  private readonly options: StagingOptions
  private staged: StagedReading | undefined
  private settings: SourceSettings | undefined
  /** The last stretch of a file that nothing is written of yet. */
  private last: ReadChunk | undefined
  /** The stretch that is being written; the next one waits for it, and hears whether it failed. */
  private writing: Promise<void> = Promise.resolve()
  private hasBegun: boolean
  private chunks: number

  constructor(options: StagingOptions) {
    this.options = options
    this.staged = options.before
    this.hasBegun = options.before !== undefined
    this.chunks = options.before?.chunks ?? 0
  }

  get sourceId(): string {
    return this.options.file.sourceId
  }

  /** Writes the next stretch while reading goes on. Throws where the one before could not be written. */
  async write(chunk: ReadChunk, bytesRead: number, soFar: () => ReadSource): Promise<void> {
    await this.writing
    if (!this.hasBegun && chunk.count < CHUNK_ROWS) {
      this.last = chunk
      return
    }
    const { file, today } = this.options
    const source = soFar()
    this.staged = {
      ...file,
      ...(this.settings ? { settings: this.settings } : {}),
      chunks: this.chunks + 1,
      rows: source.rows,
      bytesRead,
      resume: source,
      updatedAt: today(),
    }
    this.writing = this.save(chunk, this.staged)
    // Heard by whoever comes next.
    this.writing.catch(() => undefined)
  }

  /** Settles when all that was given so far is on the device; that it failed is said to whoever writes next. */
  async written(): Promise<void> {
    await this.writing.catch(() => undefined)
  }

  /** It is to be imported: said after a reload too. */
  async say(settings: SourceSettings): Promise<void> {
    this.settings = settings
    await this.writing
    if (!this.staged) return
    this.staged = { ...this.staged, settings }
    await this.options.store.saveStaged(this.staged)
  }

  /** The moods of some rows are told anew: their figures are written again, their texts are not. */
  async relabel(before: readonly StoredChunk[], after: readonly StoredChunk[]): Promise<void> {
    await this.writing
    for (const [n, chunk] of after.entries()) {
      if (chunk === before[n]) continue
      if (n < this.chunks) await this.options.store.saveChunk(this.sourceId, n, { chunk })
      else if (this.last) this.last = { ...chunk, text: this.last.text }
    }
  }

  /** All is read: the source is visible from now on. */
  async finish(source: FeedbackSource, needALook: readonly RowToLookAt[]): Promise<void> {
    await this.writing
    if (this.last) await this.save(this.last)
    else if (!this.hasBegun) await this.begin()
    await this.options.store.finishSource(source, needALook)
  }

  /** Takes back all that was written. */
  async drop(): Promise<void> {
    await this.writing.catch(() => undefined)
    if (this.hasBegun) await this.options.store.dropSource(this.sourceId)
  }

  private async save(read: ReadChunk, staged?: StagedReading): Promise<void> {
    if (!this.hasBegun) await this.begin()
    const { chunk, text } = apart(read)
    await this.options.store.saveChunk(this.sourceId, this.chunks++, { chunk, texts: text }, staged)
  }

  private async begin(): Promise<void> {
    const { file, store, today } = this.options
    this.hasBegun = true
    await store.addSource({
      id: file.sourceId,
      organisationId: file.organisationId,
      name: file.name,
      hash: '',
      kind: 'survey',
      mapping: null,
      counts: null,
      createdAt: today(),
    })
  }
}
