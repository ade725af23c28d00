import type { AnyRecord } from '../kinds.ts'

/** A template that somebody made from a map of theirs; kept on the device. */
export interface OwnTemplate {
  readonly id: string
  readonly name: string
  /** Journey file version of the records. */
  readonly version: number
  /** The journey, and the departments, people and KPIs that it names. */
  readonly records: readonly AnyRecord[]
}
