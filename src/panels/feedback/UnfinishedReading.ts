import type { Message } from '../../lib/message.ts'

/** A file that somebody has imported and that is still being read. */
export interface BackgroundReading {
  readonly id: string
  readonly name: string
  /** Done, as a fraction 0–1. */
  readonly share: number
  readonly rows: number
  readonly secondsLeft?: number
  /** All is read, and the last of it is being written. */
  readonly isKeeping: boolean
}

/** A file whose reading was cut off: the page was closed or loaded again. The same file goes on where it stopped. */
export interface StoppedReading {
  readonly id: string
  /** Of the file. */
  readonly name: string
  /** Rows that are read, and how much of the file that is, as a fraction 0–1. */
  readonly rows: number
  readonly share: number
  /** Whether "Import" had been pressed: then it goes on by itself once the file is there. */
  readonly isImported: boolean
}

/** Files that are neither imported nor put away. */
export interface UnfinishedReadings {
  readonly background: readonly BackgroundReading[]
  readonly stopped: readonly StoppedReading[]
}

/** What the panels need for them. */
export interface UnfinishedPort {
  readonly getState: () => UnfinishedReadings
  readonly subscribe: (listener: () => void) => () => void
  /** Looks for stopped readings on this device, which takes the worker: for views about feedback. */
  readonly look: () => void
  /** Ends a reading in the background; nothing of it stays. */
  readonly cancel: (id: string) => void
  /** Goes on with a stopped reading; the sentence that says why not, where this is another file. */
  readonly goOn: (id: string, file: File) => Promise<Message | undefined>
  /** Removes what was read of a stopped reading. */
  readonly forget: (id: string) => Promise<void>
}
