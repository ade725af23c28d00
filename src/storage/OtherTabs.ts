import type { Change } from '../model/change.ts'

/** What one tab tells the others after a save. */
export interface SavedElsewhere {
  readonly journeyId: string
  readonly organisationId: string
  /** The journey's revision after the save. */
  readonly rev: number
  /** What was changed, for tabs that show the same journey or organisation; empty where all of it is new. */
  readonly changes: readonly Change[]
}

/** The part of BroadcastChannel that is needed. */
export interface Channel {
  onmessage: ((event: MessageEvent) => unknown) | null
  postMessage(message: unknown): void
  close(): void
}

/** Tells other tabs of saves, and hears theirs. Without a channel it is silent. */
export class OtherTabs {
  readonly #channel: Channel | undefined
  readonly #listeners = new Set<(saved: SavedElsewhere) => void>()

  constructor(channel: Channel | undefined) {
    this.#channel = channel
    if (channel) {
      channel.onmessage = ({ data }) => {
        for (const listener of this.#listeners) listener(data as SavedElsewhere)
      }
    }
  }

  tell(saved: SavedElsewhere): void {
    this.#channel?.postMessage(saved)
  }

  /** Returns the way to stop listening. */
  listen(listener: (saved: SavedElsewhere) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    this.#channel?.close()
  }
}
