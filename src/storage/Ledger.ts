const prefix = 'throughline.'
const key = `${prefix}ledger`

/** What the ledger knows of one journey: enough to notice that the database has lost something. */
export interface LedgerEntry {
  readonly name: string
  readonly rev: number
  /** Records of the journey, tombstones too. */
  readonly records: number
}

/** The part of localStorage that is needed. */
export type KeyValueStore = Pick<
  globalThis.Storage,
  'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'
>

/**
 * A list of what should exist, kept apart from the database: damaged browser profiles come up with an empty database
 * that opens without any error. Where there is no localStorage, or it is full, the ledger stays silent.
 */
export class Ledger {
  readonly #store: KeyValueStore | undefined

  constructor(store: KeyValueStore | undefined) {
    this.#store = store
  }

  read(): ReadonlyMap<string, LedgerEntry> {
    try {
      const parsed: unknown = JSON.parse(this.#store?.getItem(key) ?? '{}')
      if (typeof parsed !== 'object' || parsed === null) return new Map()
      return new Map(Object.entries(parsed as Record<string, LedgerEntry>))
    } catch {
      return new Map()
    }
  }

  put(journeyId: string, entry: LedgerEntry): void {
    this.#write(new Map(this.read()).set(journeyId, entry))
  }

  remove(journeyIds: Iterable<string>): void {
    const entries = new Map(this.read())
    for (const id of journeyIds) entries.delete(id)
    this.#write(entries)
  }

  /** Removes every key of ours. */
  clear(): void {
    const store = this.#store
    if (!store) return
    const keys = Array.from({ length: store.length }, (_, at) => store.key(at))
    for (const name of keys) if (name?.startsWith(prefix)) store.removeItem(name)
  }

  #write(entries: ReadonlyMap<string, LedgerEntry>): void {
    try {
      this.#store?.setItem(key, JSON.stringify(Object.fromEntries(entries)))
    } catch {
      // Full or denied: the database itself has what was saved, only its loss would go unnoticed.
    }
  }
}
