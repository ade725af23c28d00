import type { Detail } from '../../model/detail.ts'

/** A journey of the workspace that may detail a step. */
export interface DetailChoice {
  readonly journeyId: string
  readonly name: string
  /** The step that it details now. */
  readonly stepName?: string
}

/** What can be done with the journeys that detail steps: they are other documents, which the app keeps. */
export interface DetailJourneys {
  readonly hrefOf: (journeyId: string, stepId?: string) => string
  /** Those that may detail a step of the open journey, none that it stands below, by what details what now. */
  readonly choices: (details: readonly Detail[]) => Promise<readonly DetailChoice[]>
  /** Makes a journey of a step and opens it. */
  readonly make: (stepId: string) => void
  /** Says which step of the open journey another journey details; undefined: none. Undoable. */
  readonly set: (journeyId: string, stepId: string | undefined) => void
}
