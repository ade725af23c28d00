import type { FindingsDelta } from '../analysis/FindingsDelta.ts'
import { FoundFindings } from '../analysis/FoundFindings.ts'
import type { Change } from '../model/change.ts'
import type { AnyRecord } from '../model/kinds.ts'
import { allRecords } from '../model/records.ts'
import type { Editor } from '../store/createEditor.ts'
import type { Session } from '../store/createSession.ts'
import { type AnalysisLink, type OpenAnalysis, openAnalysis } from './analysisLink.ts'
import { todayHere } from './todayHere.ts'

/** Restarts after which the analysis is left alone: what crashes it each time would crash it again. */
const mostRestarts = 3

/**
 * Keeps the session's findings true to the records, the evidence and the day. The work is done in a worker, which is
 * told every change; findings that say what was said before stay the same objects. Returns what ends it.
 */
export function followFindings(
  editor: Editor,
  session: Session,
  open: OpenAnalysis = openAnalysis,
): () => void {
  let found = new FoundFindings()
  let restarts = 0
  let link: AnalysisLink | undefined

  const hear = (delta: FindingsDelta, isSettled: boolean): void => {
    const before = session.getState()
    found.follow(delta)
    const { open: findings, dismissed: dismissedFindings } = found
    const isAnalysing = !isSettled
    const isSame =
      findings === before.findings &&
      dismissedFindings === before.dismissedFindings &&
      before.isAnalysing === isAnalysing
    if (!isSame) session.setState({ findings, dismissedFindings, isAnalysing })
  }
  const start = (): void => {
    link = open(hear, () => {
      link?.close()
      link = undefined
      restarts += 1
      if (restarts <= mostRestarts) start()
      else session.notify({ key: 'app.analysisStopped', values: {} }, 'refused')
    })
    found = new FoundFindings()
    // Pictures say nothing that could be found, and would be copied.
    const records = [...allRecords(editor.getState().records)].filter(isAnalysed)
    session.setState({ isAnalysing: true })
    link.host.open({ records, evidence: session.getState().evidence, today: todayHere() })
  }
  start()
  const stops = [
    onNewDay((today) => link?.host.set({ today })),
    editor.onChanges((changes) => link?.host.change(changes.filter(isAboutAnalysed))),
    session.subscribe(({ evidence }, previous) => {
      if (evidence !== previous.evidence) link?.host.set({ evidence })
    }),
  ]
  return () => {
    for (const stop of stops) stop()
    link?.close()
  }
}

function isAnalysed({ kind }: AnyRecord): boolean {
  return kind !== 'picture' && kind !== 'portrait'
}

function isAboutAnalysed(change: Change): boolean {
  const record = change.field === null ? (change.after ?? change.before) : undefined
  return record === undefined || isAnalysed(record)
}

/** Whoever comes back to the tab on another day is told what is late now. */
function onNewDay(listener: (today: string) => void): () => void {
  let day = todayHere()
  const look = (): void => {
    if (day === todayHere()) return
    day = todayHere()
    listener(day)
  }
  document.addEventListener('visibilitychange', look)
  return () => document.removeEventListener('visibilitychange', look)
}
