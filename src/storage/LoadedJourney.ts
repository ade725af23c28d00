import type { JourneyFile } from '../model/journeyFile.ts'

/** A journey as it was saved last. */
export interface LoadedJourney extends JourneyFile {
  readonly journeyId: string
  readonly organisationId: string
  readonly rev: number
}
