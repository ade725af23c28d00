import { findingsOf } from '../analysis/findingsOf.ts'
import { useSource } from '../commands/verbs/useSource.ts'
import { isSameJson } from '../lib/json.ts'
import type { Evidence } from '../model/evidence.ts'
import { FeedbackProblem } from '../panels/feedback/FeedbackProblem.ts'
import type {
  FeedbackPort,
  FeedbackState,
  ReadingState,
  SourceSettings,
  SourceView,
} from '../panels/feedback/feedbackPort.ts'
import { columnRoles } from '../panels/feedback/columnRoles.ts'
import type { Editor } from '../store/createEditor.ts'
import type { Session } from '../store/createSession.ts'
import { FeedbackCalls } from './feedbackCalls.ts'
import { FeedbackDeletion } from './feedbackDeletion.ts'
import type { HostEvent, Watched } from './feedbackHostApi.ts'
import { type FeedbackLink, type OpenLink, openWorkerLink } from './feedbackLink.ts'
import { FeedbackReadings, valueOf } from './feedbackReadings.ts'
import { mayChangeEvidence, watchedOf } from './feedbackWatched.ts'
import { signal } from './signal.ts'

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
/** Changes within one frame are looked up together. */
const frame = 16
/** Seconds without a word after which the worker is taken to hang: while it answers, and while it computes evidence. */
const answerLimit = 30
const evidenceLimit = 60

const nothing: FeedbackState = {
  isLoading: false,
  sources: [],
  otherSources: [],
  deletedSources: [],
  comments: 0,
  unmatched: { negative: 0, neutral: 0, positive: 0, unscored: 0 },
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
  private readonly readings: FeedbackReadings
  private readonly calls = new FeedbackCalls(() => this.crashed())
  private readonly deletion: FeedbackDeletion
  private readonly openLink: OpenLink
  private readonly stopListening: () => void
  /** What the journey's file said, for touchpoints whose comments are not on this device. */
  private readonly fromFile: ReadonlyMap<string, Evidence>
  private readonly computed = new Map<string, Evidence>()
  private link: FeedbackLink | undefined
  private known: readonly SourceView[] = []
  private isLooked = false
  private restarts = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private asked: Watched | undefined
  private following: Promise<void> = Promise.resolve()

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
    this.fromFile = session.getState().evidence
    this.readings = new FeedbackReadings({
      host: () => this.connected().host,
      ask: (asked) => this.calls.ask(asked, answerLimit),
      onKept: (sourceId, settings, state) => this.kept(sourceId, settings, state),
    })
    this.deletion = new FeedbackDeletion({
      host: () => this.connected().host,
      ask: (asked) => this.calls.ask(asked, answerLimit),
    })
    this.stopListening = editor.onChanges((changes) => {
      if (mayChangeEvidence(changes)) this.plan()
    })
    // A journey without feedback needs no worker before somebody asks for one.
    if (this.watched().sourceIds.length > 0) this.follow()
  }

  preview: FeedbackPort['preview'] = async (file) =>
    valueOf(await this.calls.ask(this.connected().host.preview(file), answerLimit))

  sameFile: FeedbackPort['sameFile'] = async (file) => {
    const { host } = this.connected()
    return valueOf(await this.calls.ask(host.sameFile(file, this.organisationId), answerLimit))
  }

  read: FeedbackPort['read'] = (file, roles) => {
    // The worker may not have been asked anything yet: where comments land it must know the touchpoints.
    this.connected()
    this.follow()
    return this.readings.start(file, roles)
  }

  comments: FeedbackPort['comments'] = async (query) => {
    await this.settled()
    return valueOf(await this.calls.ask(this.connected().host.comments(query), answerLimit))
  }

  problemRows: FeedbackPort['problemRows'] = async (sourceId) =>
    valueOf(await this.calls.ask(this.connected().host.problemRows({ sourceId }), answerLimit))

  setSourceUsed: FeedbackPort['setSourceUsed'] = (sourceId, isUsed) => {
    const outcome = this.editor.dispatch(useSource, { sourceId, isUsed })
    if (outcome.refused) {
      this.session.notify(outcome.refused, 'refused')
      return
    }
    const name = this.known.find(({ id }) => id === sourceId)?.name ?? ''
    const key = isUsed ? 'feedback.sourceUsed' : 'feedback.sourceRemoved'
    this.session.notify({ key, values: { name } }, 'done', true)
  }

  deleteSource: FeedbackPort['deleteSource'] = async (sourceId) => {
    const source = this.state.get().otherSources.find(({ id }) => id === sourceId)
    if (!source) return false
    const isDone = await this.deletion.remove(source)
    await this.refreshSources()
    return isDone
  }

  restoreSource: FeedbackPort['restoreSource'] = async (sourceId) => {
    const isDone = await this.deletion.restore(sourceId)
    await this.refreshSources()
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
    const reading = this.read(file, roles)
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

  settled: FeedbackService['settled'] = async () => {
    if (this.timer !== undefined) this.follow()
    let before: Promise<void> | undefined
    while (before !== this.following) {
      before = this.following
      await before
    }
  }

  close: FeedbackService['close'] = () => {
    clearTimeout(this.timer)
    this.calls.stop()
    this.stopListening()
    this.link?.close()
    this.link = undefined
  }

  /** Somebody looks at the feedback: what the device has of it must be known. */
  private lookOnce(): void {
    if (this.isLooked) return
    this.isLooked = true
    if (!this.asked) void this.refreshSources().catch(() => undefined)
  }

  private watched(): Watched {
    return watchedOf(this.editor.getState().records, this.organisationId)
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
    this.asked = undefined
    const isLeft = ++this.restarts > mostRestarts
    const problem = { key: isLeft ? 'feedback.workerFailed' : 'feedback.restarted', values: {} }
    this.calls.failed(problem)
    this.readings.failed(problem)
    this.session.notify(problem, 'refused')
    if (isLeft) this.state.set({ ...this.state.get(), isLoading: false, problem })
    else this.follow()
  }

  private plan(): void {
    this.timer ??= setTimeout(() => this.follow(), frame)
  }

  private follow(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    const watched = this.watched()
    if (this.asked && isSameJson(this.asked, watched)) return
    // Nobody has asked for feedback yet, and there is none: no worker is started for that.
    if (!this.link && watched.sourceIds.length === 0) return
    const isLoading = this.asked?.sourceIds.join() !== watched.sourceIds.join()
    this.asked = watched
    if (isLoading && watched.sourceIds.length > 0)
      this.state.set({ ...this.state.get(), isLoading: true })
    const { host } = this.connected()
    const back = this.deletion.sources.filter(({ id }) => watched.sourceIds.includes(id))
    // Before anything else that is asked from now on, but for a source that must come back first.
    const watching =
      back.length === 0 ? host.watch(watched) : this.takeBack(back).then(() => host.watch(watched))
    this.following = this.calls.ask(watching, evidenceLimit).then(
      async (answer) => {
        if (this.asked !== watched) return
        if (isLoading) await this.refreshSources()
        const { problem: _, ...rest } = this.state.get()
        const trouble = 'problem' in answer ? { problem: answer.problem } : {}
        this.state.set({ ...rest, isLoading: false, ...trouble })
      },
      () => undefined,
    )
  }

  /** Sources that are counted again, by undo say, are not deleted any more. */
  private async takeBack(sources: readonly SourceView[]): Promise<void> {
    for (const { id } of sources) await this.deletion.restore(id)
  }

  /** Asks what is on the device, and sorts it by whether this journey counts it. */
  private async refreshSources(): Promise<void> {
    const { organisationId, sourceIds } = this.watched()
    const asked = this.connected().host.listSources(organisationId)
    const answer = await this.calls.ask(asked, answerLimit).catch(() => undefined)
    if (!answer || 'problem' in answer) return
    this.known = answer.value
    const used = new Set(sourceIds)
    this.state.set({
      ...this.state.get(),
      sources: this.known.filter(({ id }) => used.has(id)),
      otherSources: this.known.filter(({ id }) => !used.has(id)),
      deletedSources: this.deletion.sources,
    })
    this.showEvidence()
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
    if (event.kind === 'reading') {
      this.readings.told(event.readingId, event.state)
      return
    }
    for (const id of event.gone) this.computed.delete(id)
    for (const [id, evidence] of event.changed) this.computed.set(id, evidence)
    if (event.changed.length + event.gone.length > 0) this.showEvidence()
    if (!event.whole) return
    const { comments, unmatched } = event.whole
    this.state.set({ ...this.state.get(), comments, unmatched })
  }

  /** What was computed here goes before what the file said, of sources that are not on this device. */
  private showEvidence(): void {
    const here = new Set([...this.known, ...this.deletion.sources].map(({ id }) => id))
    const evidence = new Map<string, Evidence>()
    for (const [id, one] of this.fromFile) {
      if (!one.strata.some(({ sourceId }) => here.has(sourceId))) evidence.set(id, one)
    }
    for (const [id, one] of this.computed) evidence.set(id, one)
    const before = this.session.getState().evidence
    const isSame =
      before.size === evidence.size && [...evidence].every(([id, one]) => before.get(id) === one)
    if (isSame) return
    // Both at once: the map and all that shows findings render once for them.
    const findings = findingsOf(this.editor.getState().records, evidence)
    this.session.setState({ evidence, findings })
  }
}
