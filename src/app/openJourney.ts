import type { Json } from '../lib/json.ts'
import type { Change } from '../model/change.ts'
import { kinds } from '../model/kinds.ts'
import { recordsOfKind } from '../model/queries.ts'
import { recordOf } from '../model/records.ts'
import type { LoadedJourney } from '../storage/LoadedJourney.ts'
import type { SavedElsewhere } from '../storage/OtherTabs.ts'
import { type Autosave, type SaveStatus, autosave } from '../storage/autosave.ts'
import { type Editor, createEditor } from '../store/createEditor.ts'
import { type Session, createSession } from '../store/createSession.ts'
import type { Workspace } from './Workspace.ts'
import { afterPicture } from '../ui/afterPicture.ts'
import { endLater } from './endLater.ts'
import type { FeedbackService } from './feedback/feedbackService.ts'
import { followSeen } from './followSeen.ts'
import { laterFeedback } from './feedback/laterFeedback.ts'
import { type Signal, signal } from './signal.ts'

/** A journey on the screen, and all that follows it from outside: saving, other tabs, findings. */
export interface OpenJourney {
  readonly journeyId: string
  readonly organisationId: string
  /** What its file holds beside records and evidence. */
  readonly extra: Readonly<Record<string, Json>>
  readonly editor: Editor
  readonly session: Session
  /** Keeps the evidence true to the imported feedback. Its code comes after the first picture of the map. */
  readonly feedback: Promise<FeedbackService>
  /** The same as soon as it is there. */
  readonly feedbackNow: () => FeedbackService | undefined
  readonly status: Signal<SaveStatus>
  /** Saves what waits. */
  readonly flush: () => Promise<void>
  readonly isDirty: () => boolean
  readonly close: () => void
}

/** Milliseconds that the evidence must rest before it is written. */
const evidenceDelay = 1000

/** `onReplaced`: another tab has put something else in its place, and nothing here waits to be saved. */
export function openJourney(
  loaded: LoadedJourney,
  workspace: Workspace,
  onReplaced: () => void,
): OpenJourney {
  const { journeyId, organisationId, rev, extra } = loaded
  const editor = createEditor(loaded.records, () => performance.now())
  const session = createSession()
  session.setState({
    evidence: loaded.evidence,
    isAnalysing: true,
    isReadingFeedback: hasSources(loaded),
  })
  const status = signal<SaveStatus>('saved')
  const saved = { journeyId, organisationId, rev, subscribe: editor.onChanges }
  const saver = autosave(saved, workspace, { onStatus: status.set })
  const feedback = laterFeedback({ editor, session, organisationId })
  const endings = [
    saver.stop,
    feedback.close,
    keepEvidence(journeyId, session, workspace, feedback.isReading),
    followSeen(journeyId, session),
    laterFindings(editor, session),
    followPage(session, saver),
    workspace.onOtherTab((elsewhere) => {
      const open = { journeyId, organisationId, editor, session, saver }
      if (hearOtherTab(open, elsewhere) === 'replaced') onReplaced()
    }),
  ]
  const flush = (): Promise<void> => {
    session.getState().keepOpenEdit?.()
    return saver.flush()
  }
  return {
    journeyId,
    organisationId,
    extra,
    editor,
    session,
    feedback: feedback.coming,
    feedbackNow: feedback.now,
    status,
    flush,
    isDirty: saver.isDirty,
    close: () => {
      void flush()
      for (const end of endings) end()
    },
  }
}

function hasSources({ records }: LoadedJourney): boolean {
  const [journey] = recordsOfKind(records, 'journey')
  return (journey?.sourceIds ?? []).length > 0
}

/** Findings are told as soon as the code that follows them is there, which comes after the first picture of the map. */
function laterFindings(editor: Editor, session: Session): () => void {
  const coming = afterPicture()
    .then(() => import('./followFindings.ts'))
    .then(({ followFindings }) => followFindings(editor, session))
  return endLater(coming, () => {
    session.setState({ isAnalysing: false })
    session.notify({ key: 'app.analysisStopped', values: {} }, 'refused')
  })
}

/**
 * The journey carries its evidence: the next opening shows it before any comment is read. Not while a file is being
 * read: figures so far stand for no file that the journey counts.
 */
function keepEvidence(
  journeyId: string,
  session: Session,
  workspace: Workspace,
  isReading: () => boolean,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const plan = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (isReading()) plan()
      // Derived figures: where they can't be written they are computed again.
      else workspace.saveEvidence(journeyId, session.getState().evidence).catch(() => undefined)
    }, evidenceDelay)
  }
  const stop = session.subscribe((state, previous) => {
    if (state.evidence !== previous.evidence) plan()
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

/**
 * Saves at once when the tab is hidden, and asks before it is closed while something is not on the disk. Text that is
 * still being typed counts.
 */
function followPage(session: Session, saver: Autosave): () => void {
  const save = (): void => {
    session.getState().keepOpenEdit?.()
    void saver.flush()
  }
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') save()
  }
  const unload = (event: BeforeUnloadEvent): void => {
    session.getState().keepOpenEdit?.()
    if (!saver.isDirty()) return
    save()
    event.preventDefault()
  }
  document.addEventListener('visibilitychange', hidden)
  addEventListener('pagehide', save)
  addEventListener('beforeunload', unload)
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    removeEventListener('pagehide', save)
    removeEventListener('beforeunload', unload)
  }
}

interface Hearing extends Pick<OpenJourney, 'journeyId' | 'organisationId' | 'editor' | 'session'> {
  readonly saver: Autosave
}

function hearOtherTab(open: Hearing, saved: SavedElsewhere): 'replaced' | undefined {
  const { journeyId, organisationId, editor, session, saver } = open
  if (saved.journeyId !== journeyId) {
    if (saved.organisationId !== organisationId) return undefined
    // People and KPIs are shared by all journeys of a workspace.
    const shared = saved.changes.filter((change) => isShared(editor, change))
    if (shared.length > 0) saver.received(saver.rev(), shared, editor.receive)
    return undefined
  }
  const isNext = saved.rev === saver.rev() + 1
  if (saved.changes.length > 0 && isNext) {
    saver.received(saved.rev, saved.changes, editor.receive)
    return undefined
  }
  if (saver.isDirty()) {
    session.notify({ key: 'app.otherTabConflict', values: {} }, 'refused')
    return undefined
  }
  return 'replaced'
}

function isShared(editor: Editor, change: Change): boolean {
  const record =
    change.field === null
      ? (change.after ?? change.before)
      : recordOf(editor.getState().records, change.id)
  return record !== undefined && kinds[record.kind].home === 'organisation'
}
