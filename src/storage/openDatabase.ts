import type { Dexie } from 'dexie'
import { StorageError, attempt } from './StorageError.ts'

/** Why a database was closed under us: a newer version of the editor, its removal, or the browser. */
export type ClosedBy = 'newer' | 'removed' | 'browser'

/**
 * Opens a database, refusing one that a newer version of the editor has written (Dexie would open it all the same
 * and write old shapes into it). When a newer version wants to open it in another tab we let go at once, for good.
 */
export async function openDatabase(
  db: Dexie,
  factory: IDBFactory,
  onClosed: (by: ClosedBy) => void,
): Promise<void> {
  db.on('versionchange', (event) => {
    // Told before: closing says 'close', as it does when the browser takes the database away.
    onClosed(event.newVersion === null ? 'removed' : 'newer')
    db.close({ disableAutoOpen: true })
    // Stops Dexie's own handler, which would let the next write open the database again.
    return false
  })
  await attempt(async () => {
    await refuseNewer(db, factory)
    try {
      await unlessBlocked(db, () => db.open())
      // An upgrade that broke off may leave a database without any table. Nothing is lost with it.
      if (db.backendDB().objectStoreNames.length === 0) {
        await unlessBlocked(db, () => db.delete({ disableAutoOpen: false }))
        await unlessBlocked(db, () => db.open())
      }
    } catch (error) {
      db.close({ disableAutoOpen: true })
      throw error
    }
  })
  // Browsers that can't list their databases are checked once it is open.
  if (isNewer(db, db.backendDB().version)) {
    db.close({ disableAutoOpen: true })
    throw new StorageError('newer')
  }
  db.on('close', () => onClosed('browser'))
}

async function refuseNewer(db: Dexie, factory: IDBFactory): Promise<void> {
  if (typeof factory.databases !== 'function') return
  const found = (await factory.databases()).find(({ name }) => name === db.name)
  if (isNewer(db, found?.version ?? 0)) throw new StorageError('newer')
}

/** Dexie multiplies its versions by ten, and adds one where it mends a missing table. */
function isNewer(db: Dexie, native: number): boolean {
  return Math.floor(native / 10) > db.verno
}

/** A damaged database may never answer; one that is only slow has done so long before. Milliseconds. */
const patience = 15_000
/** Tabs that are asked to let go do so at once, yet the browser may say `blocked` before it knows. Milliseconds. */
const grace = 2000

/** Waits for the database, but not for another tab that does not let go of it, and not for ever. */
export function unlessBlocked<T>(db: Dexie, action: () => PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new StorageError('blocked'))
    let timer = setTimeout(giveUp, patience)
    db.on('blocked', () => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, grace)
    })
    action()
      .then(resolve, reject)
      .then(() => clearTimeout(timer))
  })
}
