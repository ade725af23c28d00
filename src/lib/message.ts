/** Figures and names that a message puts into its sentence; shares are fractions 0–1. */
export type MessageValues = Readonly<Record<string, string | number>>

/** A sentence for people, as its key in the message room and what it puts in. */
export interface Message {
  readonly key: string
  readonly values: MessageValues
}
