import type { Evidence } from '../../model/evidence.ts'
import type { Records } from '../../model/records.ts'

/** Another journey of this workspace, as it is stored. It is shown, never changed. */
export interface OtherJourney {
  readonly journeyId: string
  readonly name: string
  /** The organisation's and the journey's. */
  readonly records: Records
  /** What customers say, by touchpoint; missing: nothing is known. */
  readonly evidence?: ReadonlyMap<string, Evidence>
}

export type LoadOthers = () => Promise<readonly OtherJourney[]>
