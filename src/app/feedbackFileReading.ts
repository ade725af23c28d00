import type { ColumnRole } from '../feedback/columns/columnRole.ts'
import type { CommentChunk } from '../feedback/comments/commentChunk.ts'
import { FeedbackEngine } from '../feedback/feedbackEngine.ts'
import type { FeedbackSource } from '../feedback/comments/feedbackSource.ts'
import { importTable } from '../feedback/comments/importTable.ts'
import { loadVader } from '../feedback/mood/loadVader.ts'
import type { TouchpointWords } from '../feedback/matching/touchpointWords.ts'
import type {
  CommentPage,
  CommentQuery,
  MoodCounts,
  ReadingState,
  RowProblems,
} from '../panels/feedback/feedbackPort.ts'
import { feedbackBytes } from './feedbackBytes.ts'
import { FeedbackPages } from './feedbackPages.ts'
import { commentsIn, firstRows, landingOf } from './feedbackMoods.ts'
import { feedbackProblem } from './feedbackProblem.ts'
import { period, problemRowCount } from './feedbackStoredSource.ts'

/** Rows whose landing is shown before the whole file is imported. */
const sampleRows = 5000
/** Milliseconds between two words about the progress. */
const tellEvery = 80

/** The engine asks a source's facts nothing before it is read to its end. */
const noFacts: FeedbackSource['facts'] = {
  format: 'csv',
  encoding: 'utf-8',
  delimiter: ',',
  headerRows: 1,
  header: [],
  labels: [],
  columnCount: 0,
  bytes: 0,
  damagedCharacters: 0,
}
const noMoods: MoodCounts = { negative: 0, neutral: 0, positive: 0, unscored: 0 }

export interface ReadingOptions {
  readonly file: File
  readonly roles: readonly ColumnRole[]
  /** As they are now. */
  readonly touchpoints: () => readonly TouchpointWords[]
  readonly tell: (state: ReadingState) => void
  /** Milliseconds. */
  readonly now: () => number
  /** Milliseconds of work after which others get a turn. */
  readonly turn: number
}

/** One file on its way in: read and scored in memory, nothing of it stored. */
export class FeedbackFileReading {
  readonly chunks: CommentChunk[] = []
  readonly file: File
  /** Settles when reading has ended, well or not. */
  readonly ended: Promise<void>
  source: FeedbackSource | undefined
  private readonly sample = new FeedbackEngine()
  private readonly pages = new FeedbackPages(this.sample)
  private readonly options: ReadingOptions
  private readonly stopping = new AbortController()
  private sampled = 0
  private told = -Infinity
  private began: { readonly at: number; readonly bytes: number } | undefined
  private state: ReadingState

  constructor(options: ReadingOptions) {
    this.options = options
    this.file = options.file
    this.state = {
      rows: 0,
      bytesRead: 0,
      bytes: options.file.size,
      isDone: false,
      comments: 0,
      problems: [],
      problemRows: 0,
      moods: noMoods,
    }
    this.ended = this.run()
  }

  get problem(): ReadingState['problem'] {
    return this.state.problem
  }

  get isStopped(): boolean {
    return this.stopping.signal.aborted
  }

  stop(): void {
    this.stopping.abort()
    this.chunks.length = 0
  }

  /** Words have changed: the landing follows at once. */
  follow(): void {
    this.pages.forget()
    if (this.state.landing && !this.isStopped) this.tell({ landing: this.landing() })
  }

  comments(query: CommentQuery): CommentPage {
    return this.pages.page(query, this.options.touchpoints())
  }

  private async run(): Promise<void> {
    const { file, roles, now, turn } = this.options
    const { signal } = this.stopping
    try {
      const source = await importTable(feedbackBytes(file, { now, turn, signal }), {
        id: 'reading0',
        name: file.name,
        kind: 'survey',
        vader: await loadVader(),
        roles,
        signal,
        onChunk: (chunk) => this.take(chunk),
        onProgress: ({ rows, bytesRead }) => this.progress({ rows, bytesRead }),
      })
      if (this.isStopped) return
      if (source.rows === 0) {
        this.tell({ problem: { key: 'feedback.table.no-rows', values: { name: file.name } } })
        return
      }
      this.source = source
      if (this.sampled < sampleRows) this.landSample()
      this.tell({ ...doneOf(source), bytesRead: this.state.bytes, landing: this.landing() })
    } catch (error) {
      if (!this.isStopped) this.tell({ problem: feedbackProblem(error, file.name) })
    }
  }

  private take(chunk: CommentChunk): void {
    this.chunks.push(chunk)
    const before = this.sampled
    this.sampled += chunk.count
    if (before < sampleRows && this.sampled >= sampleRows) {
      this.landSample()
      this.tell({ landing: this.landing() })
    }
  }

  private progress(change: Pick<ReadingState, 'rows' | 'bytesRead'>): void {
    const now = this.options.now()
    this.began ??= { at: now, bytes: change.bytesRead }
    this.state = { ...this.state, ...change }
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

  private tell(change: Partial<ReadingState>): void {
    if (this.isStopped) return
    this.state = { ...this.state, ...change }
    this.options.tell(this.state)
  }

  private landSample(): void {
    const chunks: CommentChunk[] = []
    let rows = 0
    for (const chunk of this.chunks) {
      if (rows >= sampleRows) break
      chunks.push(firstRows(chunk, sampleRows - rows))
      rows += chunk.count
    }
    const { roles } = this.options
    const comments = chunks.reduce((sum, chunk) => sum + commentsIn(chunk), 0)
    this.sample.add(
      this.source ?? {
        id: 'reading0',
        name: this.file.name,
        kind: 'survey',
        facts: noFacts,
        mapping: { roles: [...roles], dateOrder: 'dmy', dateOrderIsCertain: false },
        rows: Math.min(rows, sampleRows),
        comments,
        labels: { ...noMoods },
        blankLines: 0,
        strata: [],
        languages: [],
        needALook: [],
        needALookCount: 0,
      },
      chunks,
    )
    this.pages.forget()
  }

  private landing(): NonNullable<ReadingState['landing']> {
    return landingOf(this.sample, this.options.touchpoints())
  }
}

function doneOf(source: FeedbackSource): Partial<ReadingState> {
  const reasons = new Map<string, Set<number>>()
  for (const { reason, row } of source.needALook) {
    const rows = reasons.get(reason) ?? new Set()
    reasons.set(reason, rows.add(row))
  }
  const problems: RowProblems[] = [...reasons].map(([reason, rows]) => ({
    reason,
    rows: rows.size,
  }))
  return {
    rows: source.rows,
    comments: source.comments,
    isDone: true,
    problems,
    problemRows: problemRowCount(source),
    moods: moodsWithout(source),
    ...period(source),
  }
}

/** Rows without text and score are no comments, and unscored for that reason alone. */
function moodsWithout({ labels, rows, comments }: FeedbackSource): MoodCounts {
  return { ...labels, unscored: labels.unscored - (rows - comments) }
}
