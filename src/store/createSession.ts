import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Evidence } from '../model/evidence.ts'
import type { Message } from '../lib/message.ts'
import type { Finding, SeenFindings } from '../model/finding.ts'
import type { FindingFilter } from './FindingFilter.ts'

export type View = 'map' | 'owners' | 'kpis' | 'feedback' | 'findings' | 'organisation'

/** What this tab looks at. No part of any document, never saved with one, not undone. */
export interface SessionState {
  readonly view: View
  /** Selected records, the last one leading. */
  readonly selection: readonly string[]
  /** The record whose text is being edited on the map. */
  readonly editing: string | undefined
  /** What the map is to do as soon as it is shown; it takes the wish away. */
  readonly mapWish?: MapWish | undefined
  /** Puts the text that is being typed there into the document, and the typing goes on. */
  readonly keepOpenEdit?: (() => void) | undefined
  /** What customers say, by touchpoint: computed from the imported feedback, or read from the file. */
  readonly evidence: ReadonlyMap<string, Evidence>
  /** The worst first; those that somebody put aside are kept apart. */
  readonly findings: readonly Finding[]
  readonly dismissedFindings: readonly Finding[]
  /** Rules that look at the whole journey have not yet followed the last change. */
  readonly isAnalysing: boolean
  /** What of the findings the map shows: cards that none of them speaks of are pale. */
  readonly lens: FindingFilter | undefined
  /** Whether somebody opened the findings that are only to know. */
  readonly isToKnowOpen?: boolean
  /** What somebody has seen of the findings on this device; missing: nothing was kept yet. */
  readonly seen?: SeenFindings | undefined
  /** The last thing said in passing: what was done, what was refused; also announced. */
  readonly notice: Notice | undefined
}

/** Something that only the map can do: take the focus, add to what is selected, look elsewhere. */
export type MapWish =
  | 'focus'
  | 'addStage'
  | 'addStep'
  | 'addTouchpoint'
  | 'addLane'
  | 'fit'
  | 'zoomTo100'

export interface Notice {
  readonly message: Message
  readonly tone: 'done' | 'refused'
  /** Counts up, so that the same sentence twice is two notices. */
  readonly serial: number
  /** Offers "Undo" beside the sentence. */
  readonly canUndo?: boolean
}

export interface Session extends StoreApi<SessionState> {
  readonly select: (ids: readonly string[]) => void
  readonly notify: (message: Message, tone: Notice['tone'], canUndo?: boolean) => void
}

export function createSession(): Session {
  const store = createStore<SessionState>(() => ({
    view: 'map',
    selection: [],
    editing: undefined,
    evidence: new Map(),
    findings: [],
    dismissedFindings: [],
    isAnalysing: false,
    lens: undefined,
    notice: undefined,
  }))
  return {
    ...store,
    select: (ids) => store.setState({ selection: ids }),
    notify(message, tone, canUndo) {
      const serial = (store.getState().notice?.serial ?? 0) + 1
      store.setState({ notice: { message, tone, serial, ...(canUndo ? { canUndo } : {}) } })
    },
  }
}
