/** The part of the Web Locks API that is needed. */
export type Locks = Pick<LockManager, 'request' | 'query'>

const prefix = 'throughline.reading.'

/**
 * Says to other tabs which sources are being read in this one, for as long as it lives: they are neither offered to be
 * gone on with nor swept. Where the browser has no locks, only this tab knows.
 */
export class FeedbackLocks {
  private readonly locks: Locks | undefined
  private readonly own = new Map<string, () => void>()

  constructor(locks: Locks | undefined) {
    this.locks = locks
  }

  /** Whether it is ours now; not so where another tab reads it. */
  take(sourceId: string): Promise<boolean> {
    if (this.own.has(sourceId)) return Promise.resolve(false)
    const { locks } = this
    if (!locks) {
      this.own.set(sourceId, () => undefined)
      return Promise.resolve(true)
    }
    return new Promise((resolve, reject) => {
      locks
        .request(prefix + sourceId, { ifAvailable: true }, (lock) => {
          resolve(lock !== null)
          // Held until it is let go of.
          return lock === null
            ? undefined
            : new Promise<void>((done) => this.own.set(sourceId, done))
        })
        .catch(reject)
    })
  }

  letGo(sourceId: string): void {
    this.own.get(sourceId)?.()
    this.own.delete(sourceId)
  }

  /** Ids of the sources that are being read in any tab. */
  async held(): Promise<ReadonlySet<string>> {
    const { held = [] } = (await this.locks?.query()) ?? {}
    const elsewhere = held.flatMap(({ name = '' }) =>
      name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
    )
    return new Set([...elsewhere, ...this.own.keys()])
  }
}
