import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { KeyValueStore } from '../../src/storage/Ledger.ts'
import { type FeedbackStore, openFeedbackStorage } from '../../src/storage/openFeedbackStorage.ts'
import type { DeviceStorage, StorageEnvironment } from '../../src/storage/openStorage.ts'
import type { Channel } from '../../src/storage/OtherTabs.ts'
import { type AnyRecord } from '../../src/model/kinds.ts'
import { type Records, allRecords } from '../../src/model/records.ts'

/** What localStorage does, without a browser. */
export class KeyValues implements KeyValueStore {
  readonly #values = new Map<string, string>()
  get length(): number {
    return this.#values.size
  }
  key(at: number): string | null {
    return [...this.#values.keys()][at] ?? null
  }
  getItem(key: string): string | null {
    return this.#values.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    this.#values.set(key, value)
  }
  removeItem(key: string): void {
    this.#values.delete(key)
  }
}

/** One browser profile: a database, a localStorage, a clock that stands still, and any number of tabs. */
export class Device {
  readonly indexedDB = new IDBFactory()
  readonly localStorage = new KeyValues()
  time = Date.parse('2026-03-01T09:00:00.000Z')
  #ids = 0
  readonly #channels = new Set<Channel>()

  open(more: Partial<StorageEnvironment> = {}): Promise<DeviceStorage & FeedbackStore> {
    return openFeedbackStorage({
      indexedDB: this.indexedDB,
      IDBKeyRange,
      localStorage: this.localStorage,
      channel: this.#channel(),
      space: undefined,
      now: () => this.time,
      newId: () => `new${String(++this.#ids).padStart(8, '0')}`,
      ...more,
    })
  }

  /** As BroadcastChannel does: to all others, not to oneself, a copy, later. */
  #channel(): Channel {
    const channel: Channel = {
      onmessage: null,
      postMessage: (message) => {
        const data: unknown = structuredClone(message)
        for (const other of this.#channels) {
          if (other !== channel) queueMicrotask(() => other.onmessage?.({ data } as MessageEvent))
        }
      },
      close: () => this.#channels.delete(channel),
    }
    this.#channels.add(channel)
    return channel
  }
}

export function sortedRecords(records: Records): AnyRecord[] {
  return [...allRecords(records)].sort((a, b) => (a.id < b.id ? -1 : 1))
}
