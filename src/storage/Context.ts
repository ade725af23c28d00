import type { FeedbackDatabase, MainDatabase } from './databases.ts'
import type { Ledger } from './Ledger.ts'
import type { OtherTabs } from './OtherTabs.ts'

/** What every part of the storage room works with. */
export interface Context {
  readonly main: MainDatabase
  readonly feedback: FeedbackDatabase
  readonly ledger: Ledger
  readonly tabs: OtherTabs
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
  /** We are about to close ourselves: nobody needs to be told. */
  readonly willClose: () => void
}

export function isoTime(context: Context): string {
  return new Date(context.now()).toISOString()
}
