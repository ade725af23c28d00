import { isSameJson } from '../../lib/json.ts'
import { isFiltering } from '../../model/evidenceFilter.ts'
import type { Session } from '../../store/createSession.ts'
import type { HostEvent } from './feedbackHostApi.ts'

/** Shows what the host finds for the session's filter. Returns what ends it. */
export function followFilter(session: Session, onChange: () => void): () => void {
  return session.subscribe(({ feedbackFilter }, before) => {
    if (feedbackFilter === before.feedbackFilter) return
    if (!isFiltering(feedbackFilter)) session.setState({ filteredEvidence: undefined })
    onChange()
  })
}

/** The host has computed what a filter leaves; of another filter than the one that is set it is of no use any more. */
export function showFiltered(
  session: Session,
  { filter, evidence }: Extract<HostEvent, { kind: 'filtered' }>,
): void {
  if (!isSameJson(filter, session.getState().feedbackFilter)) return
  session.setState({ filteredEvidence: new Map(evidence) })
}
