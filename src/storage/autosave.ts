import { type Change, squashed } from '../model/change.ts'
import type { Records } from '../model/records.ts'
import type { JourneyStore } from './journeyStore.ts'
import { type StorageProblem, toStorageError } from './StorageError.ts'

/** `saved` only after the transaction is complete and nothing more waits. */
export type SaveStatus = 'saved' | 'saving' | { readonly notSaved: StorageProblem }

/** Milliseconds between two saves while somebody goes on changing: within 300 ms all is on the disk. */
const delay = 80
/** Milliseconds between attempts after a failure, the last one from then on. */
const retries = [500, 1000, 2000, 5000, 10_000]
/** Trying again in this tab can't mend these; a newer revision from another tab can mend `stale`. */
const final: ReadonlySet<StorageProblem> = new Set([
  'stale',
  'newer',
  'closed',
  'missing',
  'unavailable',
])

export interface AutosaveSource {
  readonly journeyId: string
  readonly organisationId: string
  /** As loaded. */
  readonly rev: number
  /** Calls the listener after every change set; returns the way to stop. */
  readonly subscribe: (
    listener: (changes: readonly Change[], records: Records) => void,
  ) => () => void
}

export interface Autosave {
  /** Saves what waits at once: before the tab is hidden or closed. Resolves when nothing waits or it has failed. */
  readonly flush: () => Promise<void>
  /**
   * Another tab has saved this journey as `rev`. `apply` puts its changes into the document, which are not saved
   * again. Fields that wait to be saved here are left out: ours is the later save and wins in both tabs.
   */
  readonly received: (
    rev: number,
    changes: readonly Change[],
    apply: (changes: readonly Change[]) => void,
  ) => void
  /** The revision on the disk, as far as this tab knows. */
  readonly rev: () => number
  /** Whether something is not on the disk yet: warn before the tab is closed. */
  readonly isDirty: () => boolean
  /** Stops listening. What waits is not saved: flush before. */
  readonly stop: () => void
}

/** Saves a document from outside, change by change. A failure drops nothing: what waits is tried again. */
export function autosave(
  source: AutosaveSource,
  store: Pick<JourneyStore, 'saveChanges'>,
  options: { readonly onStatus: (status: SaveStatus) => void },
): Autosave {
  return new Saver(source, store, options.onStatus)
}

class Saver implements Autosave {
  readonly #source: AutosaveSource
  readonly #store: Pick<JourneyStore, 'saveChanges'>
  readonly #onStatus: (status: SaveStatus) => void
  readonly #unsubscribe: () => void
  #rev: number
  #waiting: readonly Change[] = []
  #writing: readonly Change[] = []
  #records: Records | undefined
  #saving: Promise<void> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #problem: StorageProblem | undefined
  #isReceiving = false
  #isStopped = false

  constructor(
    source: AutosaveSource,
    store: Pick<JourneyStore, 'saveChanges'>,
    onStatus: (status: SaveStatus) => void,
  ) {
    this.#source = source
    this.#store = store
    this.#onStatus = onStatus
    this.#rev = source.rev
    this.#unsubscribe = source.subscribe((changes, records) => this.#hear(changes, records))
  }

  readonly rev = (): number => this.#rev

  readonly isDirty = (): boolean => this.#waiting.length > 0 || this.#saving !== undefined

  readonly flush = async (): Promise<void> => {
    this.#cancelTimer()
    // Without a save on its way nothing may be awaited: a page that is being hidden may not come back.
    if (this.#saving) await this.#saving
    if (this.#waiting.length > 0) await this.#save()
  }

  readonly received: Autosave['received'] = (rev, changes, apply) => {
    const ours = new Set([...this.#writing, ...this.#waiting].map(placeOf))
    this.#isReceiving = true
    try {
      apply(changes.filter((change) => !ours.has(placeOf(change))))
    } finally {
      this.#isReceiving = false
    }
    // A gap means that a message was missed: then this tab's copy is stale and must not be saved over the other's.
    if (rev !== this.#rev + 1) return
    this.#rev = rev
    if (this.#problem === 'stale') this.#retryNow()
  }

  readonly stop = (): void => {
    this.#isStopped = true
    this.#cancelTimer()
    this.#unsubscribe()
  }

  #hear(changes: readonly Change[], records: Records): void {
    this.#records = records
    if (this.#isReceiving || changes.length === 0) return
    this.#waiting = merged([...this.#waiting, ...changes])
    if (this.#problem !== undefined && final.has(this.#problem)) return
    if (this.#problem === undefined) this.#onStatus('saving')
    // At once, as one change set with what else this gesture does: a reload may come right behind it.
    if (this.#timer === undefined && this.#saving === undefined) this.#schedule(0)
  }

  #schedule(milliseconds: number): void {
    if (this.#isStopped) return
    this.#cancelTimer()
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      void this.#save()
    }, milliseconds)
  }

  #cancelTimer(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #save(): Promise<void> {
    this.#saving ??= this.#write().finally(() => {
      this.#saving = undefined
      const isDue = this.#waiting.length > 0 && this.#problem === undefined
      if (isDue && this.#timer === undefined) this.#schedule(delay)
    })
    return this.#saving
  }

  async #write(): Promise<void> {
    if (!this.#records) return
    const { journeyId, organisationId } = this.#source
    const save = {
      journeyId,
      organisationId,
      rev: this.#rev,
      changes: this.#waiting,
      records: this.#records,
    }
    this.#writing = this.#waiting
    this.#waiting = []
    try {
      if (save.changes.length > 0) this.#rev = (await this.#store.saveChanges(save)).rev
      this.#failures = 0
      this.#problem = undefined
      this.#onStatus(this.#waiting.length > 0 ? 'saving' : 'saved')
    } catch (error) {
      this.#waiting = merged([...this.#writing, ...this.#waiting])
      this.#fail(toStorageError(error).code, save.rev)
    } finally {
      this.#writing = []
    }
  }

  #fail(code: StorageProblem, rev: number): void {
    // The other tab's message may have come while we were still writing: then we know its changes already.
    if (code === 'stale' && rev !== this.#rev) return this.#retryNow()
    this.#problem = code
    this.#onStatus({ notSaved: code })
    if (final.has(code)) return
    this.#schedule(retries[Math.min(this.#failures, retries.length - 1)] ?? delay)
    this.#failures++
  }

  #retryNow(): void {
    this.#problem = undefined
    if (this.#waiting.length > 0) this.#onStatus('saving')
    if (this.#waiting.length > 0) this.#schedule(0)
  }
}

/**
 * As few patches as possible. What ends as it began is written all the same: between the two another tab may have
 * saved something else.
 */
function merged(changes: readonly Change[]): Change[] {
  return squashed(changes, () => false)
}

function placeOf({ id, field }: Change): string {
  return field === null ? id : `${id}/${field}`
}
