import { useSource } from '../../commands/verbs/useSource.ts'
import { FeedbackProblem } from '../../panels/feedback/FeedbackProblem.ts'
import type {
  FeedbackPort,
  FeedbackState,
  ReadingState,
  SourceSettings,
} from '../../panels/feedback/feedbackPort.ts'
import { columnRoles } from '../../panels/feedback/columnRoles.ts'
import type { Editor } from '../../store/createEditor.ts'
import type { Session } from '../../store/createSession.ts'
import { commentBrowsing } from './commentBrowsing.ts'
import { FeedbackCalls } from './feedbackCalls.ts'
import { FeedbackDeletion } from './feedbackDeletion.ts'
import { showFiltered } from './feedbackFilterFollowing.ts'
import { FeedbackFollowing } from './feedbackFollowing.ts'
import type { HostEvent } from './feedbackHostApi.ts'
import { type FeedbackLink, type OpenLink, openWorkerLink } from './feedbackLink.ts'
import { FeedbackReadings, valueOf } from './feedbackReadings.ts'
import { FeedbackUnfinished } from './feedbackUnfinished.ts'
import { signal } from '../signal.ts'

export interface FeedbackServiceOptions {
  readonly editor: Editor
  readonly session: Session
  readonly organisationId: string
  /** A worker if missing. */
  readonly openLink?: OpenLink
}

export interface FeedbackService extends FeedbackPort {
  /** Settles when the evidence stands for the documents as they are. */
  readonly settled: () => Promise<void>
  /** Imports a file in one go; the id of its source. Rejects with a FeedbackProblem. */
  readonly importFile: (file: File, how: ImportHow) => Promise<string>
  /** Ends the worker. */
  readonly close: () => void
}

export interface ImportHow extends SourceSettings {
  /** What columns are, by their names; those that are not named are guessed. */
  readonly columns?: Readonly<Record<string, string>>
  readonly onProgress?: (state: ReadingState) => void
  readonly signal?: AbortSignal
}

/** Restarts after which the worker is left alone: what crashes it each time would crash it again. */
const mostRestarts = 3
/** Seconds without a word after which the worker is taken to hang. */
const answerLimit = 30

const nothing: FeedbackState = {
  sources: [],
  otherSources: [],
  deletedSources: [],
  comments: 0,
  unmatched: { negative: 0, neutral: 0, positive: 0, unscored: 0 },
  unmatchedComplaints: 0,
}

/** Keeps the session's evidence true to the documents and the imported feedback; all the work is done in a worker. */
export function feedbackService(options: FeedbackServiceOptions): FeedbackService {
  return new Service(options)
}

class Service implements FeedbackService {
  readonly getState: FeedbackPort['getState']
  readonly subscribe: FeedbackPort['subscribe']
  private readonly editor: Editor
  private readonly session: Session
  private readonly organisationId: string
  private readonly state = signal<FeedbackState>(nothing)
  readonly unfinished: FeedbackUnfinished
  private readonly readings: FeedbackReadings
  private readonly calls = new FeedbackCalls(() => this.crashed())
  private readonly deletion: FeedbackDeletion
  private readonly openLink: OpenLink
  private readonly following: FeedbackFollowing
  private link: FeedbackLink | undefined
  private isLooked = false
  private restarts = 0

  constructor({
    editor,
    session,
    organisationId,
    openLink = openWorkerLink,
  }: FeedbackServiceOptions) {
    this.editor = editor
    this.session = session
    this.organisationId = organisationId
    this.openLink = openLink
    this.getState = this.state.get
    this.subscribe = (listener) => {
      this.lookOnce()
      return this.state.subscribe(listener)
    }
    this.readings = new FeedbackReadings({
      host: () => this.connected().host,
      ask: (asked) => this.ask(asked),
      onKept: (sourceId, settings, state) => this.kept(sourceId, settings, state),
      onLater: (reading, file, how) => this.unfinished.later(reading, file, how),
    })
    this.unfinished = new FeedbackUnfinished({
      organisationId,
      host: () => this.connected().host,
      ask: (asked) => this.ask(asked),
      read: (file, how) => this.read(file, how),
      notify: (problem) => session.notify(problem, 'refused'),
    })
    this.deletion = new FeedbackDeletion({
      host: () => this.connected().host,
      ask: (asked) => this.ask(asked),
    })
    this.following = new FeedbackFollowing({
      editor,
      session,
      organisationId,
      state: this.state,
      deletion: this.deletion,
      host: () => this.connected().host,
      isConnected: () => this.link !== undefined,
      ask: (asked, limit = answerLimit) => this.calls.ask(asked, limit),
    })
    // A journey without feedback needs no worker before somebody asks for one.
    this.following.follow()
  }

  preview: FeedbackPort['preview'] = async (file) =>
    valueOf(await this.ask(this.connected().host.preview(file)))

  sameFile: FeedbackPort['sameFile'] = async (file) => {
    const { host } = this.connected()
    return valueOf(await this.ask(host.sameFile(file, this.organisationId)))
  }

  readonly columnMemories: FeedbackPort['columnMemories'] = {
    list: async () =>
      valueOf(await this.ask(this.connected().host.columnMemories(this.organisationId))),
    save: async (memory) =>
      valueOf(await this.ask(this.connected().host.saveColumnMemory(this.organisationId, memory))),
    remove: async (name) =>
      valueOf(await this.ask(this.connected().host.removeColumnMemory(this.organisationId, name))),
  }

  read: FeedbackPort['read'] = (file, how) => {
    // The worker may not have been asked anything yet: where comments land it must know the touchpoints.
    this.connected()
    this.following.follow()
    return this.readings.start(file, how)
  }

  comments: FeedbackPort['comments'] = async (query) => {
    await this.settled()
    return valueOf(await this.ask(this.connected().host.comments(query)))
  }

  readonly browser = commentBrowsing({
    host: () => this.connected().host,
    ask: (asked) => this.ask(asked),
    settled: () => this.settled(),
  })

  problemRows: FeedbackPort['problemRows'] = async (sourceId) =>
    valueOf(await this.ask(this.connected().host.problemRows({ sourceId })))

  setSourceUsed: FeedbackPort['setSourceUsed'] = (sourceId, isUsed) => {
    const outcome = this.editor.dispatch(useSource, { sourceId, isUsed })
    if (outcome.refused) {
      this.session.notify(outcome.refused, 'refused')
      return
    }
    const name = this.following.nameOf(sourceId) ?? ''
    const key = isUsed ? 'feedback.sourceUsed' : 'feedback.sourceRemoved'
    this.session.notify({ key, values: { name } }, 'done', true)
  }

  deleteSource: FeedbackPort['deleteSource'] = async (sourceId) => {
    const source = this.state.get().otherSources.find(({ id }) => id === sourceId)
    if (!source) return false
    const isDone = await this.deletion.remove(source)
    await this.following.refreshSources()
    return isDone
  }

  restoreSource: FeedbackPort['restoreSource'] = async (sourceId) => {
    const isDone = await this.deletion.restore(sourceId)
    await this.following.refreshSources()
    return isDone
  }

  importFile: FeedbackService['importFile'] = async (file, how) => {
    const { columns = {}, onProgress, signal: stop, ...settings } = how
    const preview = await this.preview(file)
    stop?.throwIfAborted()
    const said = new Map(Object.entries(columns))
    const roles = preview.columns.map(
      ({ name, guess }) => columnRoles.find((role) => role === said.get(name)) ?? guess,
    )
    const reading = this.read(file, { roles })
    const unsubscribe = reading.subscribe(() => onProgress?.(reading.getState()))
    stop?.addEventListener('abort', reading.discard)
    try {
      return await reading.keep(settings)
    } catch (error) {
      stop?.throwIfAborted()
      throw error
    } finally {
      stop?.removeEventListener('abort', reading.discard)
      unsubscribe()
    }
  }

  settled: FeedbackService['settled'] = () => this.following.settled()

  close: FeedbackService['close'] = () => {
    this.following.close()
    this.calls.stop()
    this.link?.close()
    this.link = undefined
  }

  /** Somebody looks at the feedback: what the device has of it must be known. */
  private lookOnce(): void {
    if (this.isLooked) return
    this.isLooked = true
    if (!this.following.isAsked) void this.following.refreshSources().catch(() => undefined)
  }

  private connected(): FeedbackLink {
    this.link ??= this.openLink(
      (event) => this.hear(event),
      () => this.crashed(),
    )
    return this.link
  }

  /** The worker is gone: a new one starts where it was, and the person is told. */
  private crashed(): void {
    this.link?.close()
    this.link = undefined
    this.following.forget()
    const isLeft = ++this.restarts > mostRestarts
    const problem = { key: isLeft ? 'feedback.workerFailed' : 'feedback.restarted', values: {} }
    this.calls.failed(problem)
    this.readings.failed(problem)
    this.session.notify(problem, 'refused')
    if (!isLeft) {
      this.following.follow()
      return
    }
    this.session.setState({ isReadingFeedback: false })
    this.state.set({ ...this.state.get(), problem })
  }

  private async kept(
    sourceId: string,
    { name }: SourceSettings,
    { comments }: ReadingState,
  ): Promise<void> {
    const outcome = this.editor.dispatch(useSource, { sourceId, isUsed: true })
    if (outcome.refused) {
      await this.connected().host.drop(sourceId)
      throw new FeedbackProblem(outcome.refused)
    }
    this.session.notify({ key: 'feedback.imported', values: { name, comments } }, 'done', true)
    await this.settled()
  }

  private hear(event: HostEvent): void {
    this.calls.heard()
    if (event.kind === 'reading') this.readings.told(event.readingId, event.state)
    else if (event.kind === 'filtered') showFiltered(this.session, event)
    else this.following.told(event)
  }

  private ask<T>(asked: Promise<T>): Promise<T> {
    return this.calls.ask(asked, answerLimit)
  }
}
