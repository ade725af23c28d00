import type { ReadChunk, StoredChunk } from '../../feedback/comments/commentChunk.ts'
import { apart } from '../../feedback/reading/chunkUpgrade.ts'
import type { FeedbackSource } from '../../feedback/comments/feedbackSource.ts'
import { importTable } from '../../feedback/reading/importTable.ts'
import type { KnownRows } from '../../feedback/reading/knownRows.ts'
import { loadMoodReaders } from '../../feedback/mood/loadMoodReaders.ts'
import type { TouchpointWords } from '../../feedback/matching/touchpointWords.ts'
import type { CommentQuery } from '../../panels/feedback/CommentQuery.ts'
import type { CommentPage, ReadingState } from '../../panels/feedback/feedbackPort.ts'
import type { ReadHow } from '../../panels/feedback/ReadHow.ts'
import type { Survey } from '../../tables/surveyBytes.ts'
import { feedbackBytes } from './feedbackBytes.ts'
import { feedbackProblem } from './feedbackProblem.ts'
import type { FeedbackReaders, OpenReaders } from './feedbackReaders.ts'
import { allRead } from './feedbackReadingState.ts'
import { nothingRead } from './nothingRead.ts'
import type { ReadBefore } from './feedbackResume.ts'
import { FeedbackSample } from './feedbackSample.ts'
import type { FeedbackStaging } from './feedbackStaging.ts'

/** Milliseconds between two words about the progress. */
const tellEvery = 80

/** What must be known before the first row is read. */
export interface ReadingPlace {
  readonly staging: FeedbackStaging
  /** What an earlier reading of the same file has left. */
  readonly before?: ReadBefore
  /** Rows that are counted already, and what the sources are called that hold them. */
  readonly known: KnownRows
  readonly repeatedIn: readonly string[]
}

export interface ReadingOptions {
  readonly file: File
  readonly how: ReadHow
  readonly place: () => Promise<ReadingPlace>
  readonly readers: FeedbackReaders
  /** What was seen of the file before. */
  readonly survey: () => Promise<Survey | undefined>
  /** As they are now. */
  readonly touchpoints: () => readonly TouchpointWords[]
  readonly tell: (state: ReadingState) => void
  /** Milliseconds. */
  readonly now: () => number
  /** Milliseconds of work after which others get a turn. */
  readonly turn: number
  /** More rows are there; reading goes on once that is dealt with. */
  readonly onRows: () => Promise<void>
}

/** One file on its way in: its rows are written as they are read, and their figures wait here to be counted. */
export class FeedbackFileReading {
  readonly file: File
  /** Settles when reading has ended, well or not. */
  readonly ended: Promise<void>
  /** Once all of it is read. */
  source: FeedbackSource | undefined
  staging: FeedbackStaging | undefined
  private readonly options: ReadingOptions
  private readonly sample = new FeedbackSample()
  private readonly stopping = new AbortController()
  /** What is read, without its texts. */
  figures: StoredChunk[] = []
  private soFar: (() => FeedbackSource) | undefined
  /** Rows that an earlier reading has read. */
  private passed = 0
  private told = -Infinity
  private began: { readonly at: number; readonly bytes: number } | undefined
  private state: ReadingState

  constructor(options: ReadingOptions) {
    this.options = options
    this.file = options.file
    this.state = nothingRead(options.file)
    this.ended = this.run()
  }

  get problem(): ReadingState['problem'] {
    return this.state.problem
  }

  get isStopped(): boolean {
    return this.stopping.signal.aborted
  }

  /** The source as far as it is read; undefined before its first stretch is. */
  get partial(): FeedbackSource | undefined {
    return this.source ?? this.soFar?.()
  }

  stop(): void {
    this.stopping.abort()
    this.figures = []
  }

  /** Words have changed: the landing follows at once. */
  follow(): void {
    this.sample.forget()
    if (this.state.landing && !this.isStopped) this.tell({ landing: this.landing() })
  }

  comments(query: CommentQuery): Promise<CommentPage> {
    return this.sample.comments(query, this.options.touchpoints())
  }

  private async run(): Promise<void> {
    const { file } = this.options
    try {
      const place = await this.options.place()
      this.staging = place.staging
      const source = await this.read(place)
      if (this.isStopped) return
      if (source.rows === 0) {
        this.fail({ key: 'feedback.table.no-rows', values: { name: file.name } })
        return
      }
      this.source = source
      this.sample.land(source)
      this.tell({ ...allRead(source, file, place.repeatedIn), landing: this.landing() })
    } catch (error) {
      if (!this.isStopped) this.fail(feedbackProblem(error, file.name))
    }
  }

  private async read(place: ReadingPlace): Promise<FeedbackSource> {
    const { file, how, now, turn } = this.options
    const { signal } = this.stopping
    const { staging, before, known } = place
    if (before) await this.goOn(before)
    const survey = await this.options.survey()
    let readers: OpenReaders | undefined
    const reading = importTable(feedbackBytes(file, { now, turn, signal }), {
      id: staging.sourceId,
      name: file.name,
      kind: 'survey',
      moods: await loadMoodReaders(),
      readers: (setup) => (readers = this.options.readers.of(setup)).readings,
      roles: how.roles,
      ...(how.isMasked === undefined ? {} : { isMasked: how.isMasked }),
      ...(how.neutralWords ? { neutralWords: how.neutralWords } : {}),
      known,
      ...(survey ? { survey } : {}),
      ...(before ? { resume: before.resume } : {}),
      signal,
      onChunk: async (chunk, soFar) => {
        await staging.write(chunk, this.state.bytesRead, soFar)
        await this.take(chunk, soFar)
      },
      onProgress: ({ rows, bytesRead }) => this.progress({ rows, bytesRead }),
    })
    return reading.finally(() => readers?.close())
  }

  /** What was read before counts as read. */
  private async goOn({ chunks, resume, staged }: ReadBefore): Promise<void> {
    const { source } = resume
    this.passed = source.rows
    this.soFar = () => source
    for (const chunk of chunks) {
      this.sample.add(chunk)
      const { text: _, ...figures } = chunk
      this.figures.push(figures)
    }
    if (this.sample.isFull) this.sample.land(source)
    const { bytesRead } = staged
    this.tell({
      rows: source.rows,
      bytesRead,
      ...(this.sample.isFull ? { landing: this.landing() } : {}),
    })
    await this.options.onRows()
  }

  private async take(chunk: ReadChunk, soFar: () => FeedbackSource): Promise<void> {
    if (this.isStopped) return
    this.soFar = soFar
    this.figures.push(apart(chunk).chunk)
    // Who imports waits for the map; who still looks at the file, for where its rows land.
    await this.options.onRows()
    if (this.sample.isFull || this.isStopped) return
    this.sample.add(chunk)
    if (!this.sample.isFull) return
    this.sample.land(soFar())
    this.tell({ landing: this.landing() })
  }

  private progress({ rows, bytesRead }: Pick<ReadingState, 'rows' | 'bytesRead'>): void {
    // On the way to where reading stopped, nothing is new.
    if (rows <= this.passed) return
    const now = this.options.now()
    this.began ??= { at: now, bytes: bytesRead }
    this.state = { ...this.state, rows, bytesRead }
    if (now - this.told < tellEvery) return
    this.told = now
    this.tell(this.secondsLeft(now))
  }

  private secondsLeft(now: number): Pick<ReadingState, 'secondsLeft'> {
    const { bytes, bytesRead } = this.state
    const { began } = this
    if (!began || bytesRead - began.bytes < bytes / 20) return {}
    const perByte = (now - began.at) / (bytesRead - began.bytes)
    return { secondsLeft: Math.ceil(((bytes - bytesRead) * perByte) / 1000) }
  }

  private fail(problem: NonNullable<ReadingState['problem']>): void {
    this.figures = []
    this.tell({ problem })
  }

  private tell(change: Partial<ReadingState>): void {
    if (this.isStopped) return
    this.state = { ...this.state, ...change }
    this.options.tell(this.state)
  }

  private landing(): NonNullable<ReadingState['landing']> {
    return this.sample.landing(this.options.touchpoints())
  }
}
