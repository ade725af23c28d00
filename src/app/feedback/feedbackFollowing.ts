import { isSameJson } from '../../lib/json.ts'
import type { Evidence } from '../../model/evidence.ts'
import { isFiltering } from '../../model/evidenceFilter.ts'
import type { FeedbackState, SourceView } from '../../panels/feedback/feedbackPort.ts'
import type { Editor } from '../../store/createEditor.ts'
import type { Session } from '../../store/createSession.ts'
import type { FeedbackDeletion } from './feedbackDeletion.ts'
import { followFilter } from './feedbackFilterFollowing.ts'
import type { HostEvent, Watched } from './feedbackHostApi.ts'
import type { FeedbackLink } from './feedbackLink.ts'
import { mayChangeEvidence, watchedOf } from './feedbackWatched.ts'
import type { Signal } from '../signal.ts'

export interface FollowingOptions {
  readonly editor: Editor
  readonly session: Session
  readonly organisationId: string
  readonly state: Signal<FeedbackState>
  readonly deletion: FeedbackDeletion
  /** The host as it is now: after a crash it is another one, and where there is none it is started. */
  readonly host: () => FeedbackLink['host']
  readonly isConnected: () => boolean
  /** Waits for an answer, so many seconds without a word; as long as for any answer where it is not said. */
  readonly ask: <T>(asked: Promise<T>, limit?: number) => Promise<T>
}

/** Changes within one frame are looked up together. */
const frame = 16
/** Seconds without a word after which the worker is taken to hang while it computes evidence. */
const evidenceLimit = 60

/** Tells the host what the documents are, and the session what the host finds in them. */
export class FeedbackFollowing {
  private readonly options: FollowingOptions
  private readonly stopListening: () => void
  private readonly stopFiltering: () => void
  /** What the journey's file said, for touchpoints whose comments are not on this device. */
  private readonly fromFile: ReadonlyMap<string, Evidence>
  private readonly computed = new Map<string, Evidence>()
  private known: readonly SourceView[] = []
  private timer: ReturnType<typeof setTimeout> | undefined
  private asked: Watched | undefined
  private following: Promise<void> = Promise.resolve()

  constructor(options: FollowingOptions) {
    this.options = options
    this.fromFile = options.session.getState().evidence
    this.stopListening = options.editor.onChanges((changes) => {
      if (mayChangeEvidence(changes)) this.plan()
    })
    this.stopFiltering = followFilter(options.session, () => this.plan())
  }

  /** Whether a host knows the journey. */
  get isAsked(): boolean {
    return this.asked !== undefined
  }

  /** What a source on this device is called. */
  nameOf(sourceId: string): string | undefined {
    return this.known.find(({ id }) => id === sourceId)?.name
  }

  /** The host is gone: the next one must be told everything. */
  forget(): void {
    this.asked = undefined
  }

  close(): void {
    clearTimeout(this.timer)
    this.stopListening()
    this.stopFiltering()
  }

  /** Settles when the evidence stands for the documents as they are. */
  async settled(): Promise<void> {
    if (this.timer !== undefined) this.follow()
    let before: Promise<void> | undefined
    while (before !== this.following) {
      before = this.following
      await before
    }
  }

  /** Tells the host at once what the documents are, where it does not know. */
  follow(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    const { state, session, deletion, host, isConnected, ask } = this.options
    const watched = this.watched()
    if (this.asked && isSameJson(this.asked, watched)) return
    // Nobody has asked for feedback yet, and there is none: no worker is started for that.
    if (!isConnected() && watched.sourceIds.length === 0) return
    const isLoading = this.asked?.sourceIds.join() !== watched.sourceIds.join()
    this.asked = watched
    if (isLoading && watched.sourceIds.length > 0) session.setState({ isReadingFeedback: true })
    const now = host()
    const back = deletion.sources.filter(({ id }) => watched.sourceIds.includes(id))
    // Before anything else that is asked from now on, but for a source that must come back first.
    const watching =
      back.length === 0 ? now.watch(watched) : this.takeBack(back).then(() => now.watch(watched))
    this.following = ask(watching, evidenceLimit).then(
      async (answer) => {
        if (this.asked !== watched) return
        if (isLoading) await this.refreshSources()
        const { problem: _, ...rest } = state.get()
        const trouble = 'problem' in answer ? { problem: answer.problem } : {}
        state.set({ ...rest, ...trouble })
        session.setState({ isReadingFeedback: false })
      },
      () => undefined,
    )
  }

  /** Asks what is on the device, and sorts it by whether this journey counts it. */
  async refreshSources(): Promise<void> {
    const { state, deletion, host, ask } = this.options
    const { organisationId, sourceIds } = this.watched()
    const answer = await ask(host().listSources(organisationId)).catch(() => undefined)
    if (!answer || 'problem' in answer) return
    this.known = answer.value
    const used = new Set(sourceIds)
    state.set({
      ...state.get(),
      sources: this.known.filter(({ id }) => used.has(id)),
      otherSources: this.known.filter(({ id }) => !used.has(id)),
      deletedSources: deletion.sources,
    })
    this.showEvidence()
  }

  /** The host has found evidence. */
  told(event: Extract<HostEvent, { kind: 'evidence' }>): void {
    for (const id of event.gone) this.computed.delete(id)
    for (const [id, evidence] of event.changed) this.computed.set(id, evidence)
    if (event.changed.length + event.gone.length > 0) this.showEvidence()
    if (!event.whole) return
    const { state, session } = this.options
    const { comments, unmatched, unmatchedComplaints, counted } = event.whole
    if (!isSameJson(session.getState().countedSources ?? [], counted))
      session.setState({
        countedSources: counted,
        // Nothing is left that could be filtered: what the file said is shown whole.
        ...(counted.length === 0 ? { feedbackFilter: undefined } : {}),
      })
    state.set({ ...state.get(), comments, unmatched, unmatchedComplaints })
  }

  private watched(): Watched {
    const { editor, session, organisationId } = this.options
    const { feedbackFilter } = session.getState()
    const watched = watchedOf(editor.getState().records, organisationId)
    return isFiltering(feedbackFilter) ? { ...watched, filter: feedbackFilter } : watched
  }

  private plan(): void {
    this.timer ??= setTimeout(() => this.follow(), frame)
  }

  /** Sources that are counted again, by undo say, are not deleted any more. */
  private async takeBack(sources: readonly SourceView[]): Promise<void> {
    for (const { id } of sources) await this.options.deletion.restore(id)
  }

  /** What was computed here goes before what the file said, of sources that are not on this device. */
  private showEvidence(): void {
    const { session, deletion } = this.options
    const here = new Set([...this.known, ...deletion.sources].map(({ id }) => id))
    const evidence = new Map<string, Evidence>()
    for (const [id, one] of this.fromFile) {
      if (!one.strata.some(({ sourceId }) => here.has(sourceId))) evidence.set(id, one)
    }
    for (const [id, one] of this.computed) evidence.set(id, one)
    const before = session.getState().evidence
    const isSame =
      before.size === evidence.size && [...evidence].every(([id, one]) => before.get(id) === one)
    if (isSame) return
    session.setState({ evidence })
  }
}
