import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Evidence, MoodLabel, SourceKind } from '../model/evidence.ts'
import type { EvidenceFilter } from '../model/evidenceFilter.ts'
import type { Detail } from '../model/detail.ts'
import type { Message } from '../lib/message.ts'
import type { Finding, SeenFindings } from '../model/finding.ts'
import type { Lens } from './Lens.ts'
import type { TableView } from './TableView.ts'
import type { WorkshopTimer } from './workshopTimer.ts'

export type View =
  | 'map'
  | 'table'
  | 'owners'
  | 'kpis'
  | 'feedback'
  | 'findings'
  | 'organisation'
  | 'text'

/** What this tab looks at. No part of any document, never saved with one, not undone. */
export interface SessionState {
  readonly view: View
  /** Selected records, the last one leading. */
  readonly selection: readonly string[]
  /** The record whose text is being edited on the map. */
  readonly editing: string | undefined
  /** What the map is to do as soon as it is shown; it takes the wish away. */
  readonly mapWish?: MapWish | undefined
  /** The person, department or KPI that a view is to show as soon as it is there; it takes the wish away. */
  readonly recordWish?: string | undefined
  /** Puts the text that is being typed there into the document, and the typing goes on. */
  readonly keepOpenEdit?: (() => void) | undefined
  /** What customers say, by touchpoint: computed from the imported feedback, or read from the file. */
  readonly evidence: ReadonlyMap<string, Evidence>
  /** Which comments the figures are looked at for; the evidence and the findings stay those of all. */
  readonly feedbackFilter?: EvidenceFilter | undefined
  /** Whether somebody opened the filter on the map. */
  readonly isFilterOpen?: boolean
  /** People work on the map in a room: large type, and little around the map. */
  readonly isWorkshop?: boolean
  /** The time they have; missing: none is set. */
  readonly workshopTimer?: WorkshopTimer | undefined
  /** Ids of the sources whose comments are at hand: only these can be filtered. */
  readonly countedSources?: readonly string[] | undefined
  /** Comments of the journey are being read on opening it: the evidence is not all that it will be. */
  readonly isReadingFeedback?: boolean
  /** What the filter leaves of the evidence; missing without one, and until it is computed. */
  readonly filteredEvidence?: ReadonlyMap<string, Evidence> | undefined
  /** The worst first; those that somebody put aside are kept apart. */
  readonly findings: readonly Finding[]
  readonly dismissedFindings: readonly Finding[]
  /** Which comments the Feedback view is to show as soon as it is there; it takes the wish away. */
  readonly feedbackWish?: FeedbackWish | undefined
  /** Rules that look at the whole journey have not yet followed the last change. */
  readonly isAnalysing: boolean
  /** The journeys of this device that detail a step, as they are stored; missing until they were read. */
  readonly details?: readonly Detail[] | undefined
  /** Where the app is to go beside this journey; it takes the wish away. */
  readonly journeyWish?: JourneyWish | undefined
  /** The persona of the journey whose feelings alone are shown; missing, or none of the journey's: those of all. */
  readonly shownPersonaId?: string | undefined
  /** How the map is looked at: what colours it, and which cards are not pale; undefined: as drawn. */
  readonly lens: Lens | undefined
  /** Whether somebody opened the lenses on the map. */
  readonly isLensOpen?: boolean
  /** Whether somebody opened the findings that are only to know. */
  readonly isToKnowOpen?: boolean
  /** What somebody has seen of the findings on this device; missing: nothing was kept yet. */
  readonly seen?: SeenFindings | undefined
  /** How the table is looked at; missing: nobody has changed that yet. */
  readonly tableView?: TableView
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
  | PartWish
  | CardWish

/** What is asked of the card in focus, or of what is selected. */
export type CardWish = 'moveDialog' | 'duplicate' | 'owner' | 'connect' | 'connections'

/** What is asked of stages, lanes and steps as wholes, of those selected where it does not say all. */
export type PartWish =
  | 'fold'
  | 'collapseStages'
  | 'collapseLanes'
  | 'expandAll'
  | 'splitStep'
  | 'mergeSteps'
  | 'addLaneOf'

/** Another journey to open, or a step to make one of. */
export type JourneyWish =
  | { readonly open: string; readonly detail?: never }
  | { readonly detail: string; readonly open?: never }

/** The comments behind a figure. */
export interface FeedbackWish {
  readonly touchpointId: string
  readonly label?: MoodLabel
  /** Kinds of feedback that the figure counts; missing: all. */
  readonly kinds?: readonly SourceKind[]
}

export interface Notice {
  readonly message: Message
  readonly tone: 'done' | 'refused'
  /** Counts up, so that the same sentence twice is two notices. */
  readonly serial: number
  /** Offers "Undo" beside the sentence. */
  readonly canUndo?: boolean
  /** What "Undo" does; missing: it undoes the last change of the document. */
  readonly undo?: () => void
}

export interface Session extends StoreApi<SessionState> {
  readonly select: (ids: readonly string[]) => void
  /** `undo`: whether the last change of the document may be undone, or what undoes something else. */
  readonly notify: (message: Message, tone: Notice['tone'], undo?: boolean | (() => void)) => void
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
    notify(message, tone, undo) {
      const serial = (store.getState().notice?.serial ?? 0) + 1
      const own = typeof undo === 'function' ? { undo } : {}
      const offer = undo ? { canUndo: true, ...own } : {}
      store.setState({ notice: { message, tone, serial, ...offer } })
    },
  }
}
