import { seenNow } from '../analysis/seenFindings.ts'
import type { SeenFindings } from '../model/finding.ts'
import type { Session } from '../store/createSession.ts'
import { todayHere } from './todayHere.ts'

/** More are not kept: what changed among thousands helps nobody, and the space is small. */
const mostKept = 3000

/**
 * Keeps on this device what somebody has seen of a journey's findings, so that the next look can say what changed.
 * What was there when the first look at their list ended counts as seen. Returns what ends it.
 */
export function followSeen(journeyId: string, session: Session): () => void {
  const key = `throughline.seen.${journeyId}`
  const seen = readSeen(key)
  if (seen) session.setState({ seen })
  let hasLooked = false
  const keepFirstLook = (): void => {
    const { findings, dismissedFindings } = session.getState()
    session.setState({ seen: seenNow([...findings, ...dismissedFindings], todayHere()) })
  }
  const stop = session.subscribe((state, previous) => {
    if (state.seen && state.seen !== previous.seen && state.seen !== seen)
      writeSeen(key, state.seen)
    if (state.seen || state.isAnalysing || state.isReadingFeedback) return
    if (state.view === 'findings') hasLooked = true
    else if (hasLooked) keepFirstLook()
  })
  return () => {
    if (hasLooked && !session.getState().seen) keepFirstLook()
    stop()
  }
}

function writeSeen(key: string, { day, bases }: SeenFindings): void {
  try {
    if (bases.size > mostKept) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify({ day, bases: [...bases] }))
  } catch {
    // No room, or not allowed: the next look has nothing to compare with, and nothing else is lost.
  }
}

/** What was kept; undefined where it is missing or not what this writes. */
function readSeen(key: string): SeenFindings | undefined {
  try {
    const text = localStorage.getItem(key)
    if (text === null) return undefined
    const { day, bases } = JSON.parse(text) as { readonly day: unknown; readonly bases: unknown }
    if (typeof day !== 'string' || !Array.isArray(bases)) return undefined
    const known = new Map<string, string>()
    for (const entry of bases as unknown[]) {
      if (!Array.isArray(entry)) continue
      const [id, basis] = entry as unknown[]
      if (typeof id === 'string' && typeof basis === 'string') known.set(id, basis)
    }
    return { day, bases: known }
  } catch {
    return undefined
  }
}
