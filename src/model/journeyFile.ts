import type { Json } from '../lib/json.ts'
import type { Evidence } from './evidence.ts'
import type { Records } from './records.ts'

/** What the first line of a journey file says it is. */
export const journeyFormat = 'throughline/journey'
/** The version that this code writes. It reads this one and every older one. */
export const journeyVersion = 1

/** The evidence by touchpoint id. A Map, so that no id can reach a prototype. */
export type EvidenceByTouchpoint = ReadonlyMap<string, Evidence>

/** A link to nothing that was found while a file was opened for repair, and what was done about it. */
export interface Repair {
  readonly record: string
  readonly kind: string
  readonly field: string
  readonly target: string
  /** `kept`: the field is required; the record stays as it is and is shown as unplaced. */
  readonly done: 'dropped' | 'kept'
}

/** What a journey file holds. */
export interface JourneyFile {
  readonly records: Records
  readonly evidence: EvidenceByTouchpoint
  /** Top-level keys that this version does not know, to be written back as they are. */
  readonly extra: Readonly<Record<string, Json>>
}
