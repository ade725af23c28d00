import type { RowStretch, StretchReading, StretchSetup } from '../../feedback/reading/rowStretch.ts'
import { newId } from '../../lib/newId.ts'
import type { FeedbackReaderApi } from './feedbackReaderHost.ts'
import { type WorkerLink, workerLink } from '../workerLink.ts'

export type ReaderLink = WorkerLink<FeedbackReaderApi>
/** Starts a reader; undefined where there are none. */
export type StartReader = (onCrash: () => void) => ReaderLink | undefined

/** Starts a worker, from within a worker too where the browser can. */
export const startReader: StartReader = (onCrash) =>
  typeof Worker === 'undefined'
    ? undefined
    : workerLink(
        new Worker(new URL('./feedbackReader.worker.ts', import.meta.url), { type: 'module' }),
        onCrash,
      )

/** As many as read faster together: one processor is left to the page, and each reader takes its memory. */
export const readerCount = (processors: number): number => Math.min(4, Math.max(2, processors - 1))

/** Milliseconds after which readers go that nobody has needed. */
const warmFor = 120_000

/** A reader is gone: most often the browser has ended it for want of memory. */
export class ReaderEnded extends Error {}

/** The readers of one file. */
export interface OpenReaders {
  readonly readings: readonly StretchReading[] | undefined
  readonly close: () => void
}

/** Readers beside this thread, as long as anybody needs them. */
export class FeedbackReaders {
  private readonly start: StartReader
  private readonly count: number
  private links: ReaderLink[] = []
  /** Files that are being read. */
  private readonly open = new Set<string>()
  /** What is asked and not answered: each ends when a reader is gone. */
  private readonly pending = new Set<(error: Error) => void>()
  private hasAnswered = false
  private cannotStart = false
  private cooling: ReturnType<typeof setTimeout> | undefined

  constructor(start: StartReader, count: number) {
    this.start = start
    this.count = count
  }

  /** A file is likely to be read soon. */
  warm(): void {
    for (const { host } of this.started()) void this.answered(host.warm).catch(() => undefined)
    clearTimeout(this.cooling)
    this.cooling = setTimeout(() => this.open.size > 0 || this.end(), warmFor)
  }

  /** The readers of a file; none where this thread has to read it by itself. */
  of(setup: StretchSetup): OpenReaders {
    const links = this.started()
    if (links.length === 0) return { readings: undefined, close: () => undefined }
    const id = newId()
    this.open.add(id)
    const needed = neededColumns(setup)
    const readings = links.map(({ host }) => ({
      read: (stretch: RowStretch) =>
        this.links === links
          ? this.answered(() => host.read(id, setup, withColumns(stretch, needed)))
          : Promise.reject(new ReaderEnded()),
    }))
    return { readings, close: () => this.close(id) }
  }

  private started(): readonly ReaderLink[] {
    while (this.links.length < this.count && !this.cannotStart) {
      const link = this.startOne()
      if (link) this.links.push(link)
      else this.refused()
    }
    return this.links
  }

  private startOne(): ReaderLink | undefined {
    try {
      return this.start(() => {
        // Its code is not there, say, because a newer version of the site is: this thread has all that it needs.
        if (this.hasAnswered) this.end()
        else this.refused()
      })
    } catch {
      return undefined
    }
  }

  private refused(): void {
    this.cannotStart = true
    this.end()
  }

  private answered<T>(ask: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.pending.add(reject)
      void ask()
        .then((answer) => {
          this.hasAnswered = true
          resolve(answer)
        }, reject)
        .finally(() => this.pending.delete(reject))
    })
  }

  private close(id: string): void {
    this.open.delete(id)
    for (const { host } of this.links) void host.close(id).catch(() => undefined)
    if (this.open.size === 0) this.end()
  }

  /** Nobody needs them, or one is gone with what it knew of its files: others begin anew. */
  private end(): void {
    for (const link of this.links) link.close()
    this.links = []
    for (const reject of this.pending) reject(new ReaderEnded())
    this.pending.clear()
  }
}

function neededColumns({ mapping }: StretchSetup): boolean[] {
  const { roles, previews } = mapping
  return roles.map((role, at) => role !== 'ignore' || at === previews?.column)
}

/** Only what is read of the rows: the rest need not be copied. */
function withColumns(stretch: RowStretch, needed: readonly boolean[]): RowStretch {
  if (needed.every(Boolean)) return stretch
  const rows = stretch.rows.map((cells) =>
    needed.map((isNeeded, at) => (isNeeded ? (cells[at] ?? '') : '')),
  )
  return { ...stretch, rows }
}
