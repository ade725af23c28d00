import type { Dexie } from 'dexie'
import type { Context } from './Context.ts'
import { deleteRowsOf } from './deleteRowsOf.ts'
import { documentRange } from './documentRows.ts'
import { journeyTables } from './putJourney.ts'
import { unlessBlocked } from './openDatabase.ts'
import { attempt } from './StorageError.ts'

const day = 24 * 60 * 60 * 1000
/** Days for which what was deleted can be brought back. */
const daysToRestore = 30
/** Days for which a file that was half read can be gone on with. */
const daysToResume = 7

/** A journey that this device had and has no longer, or only in an older state. */
export interface Missing {
  readonly journeyId: string
  readonly name: string
  readonly what: 'gone' | 'older' | 'incomplete'
}

/** The part of `navigator.storage` that is needed. */
export type DeviceSpace = Partial<
  Pick<StorageManager, 'estimate' | 'persist' | 'persisted' | 'getDirectory'>
>

export interface DeviceStore {
  /** What the ledger knows of and the database has lost. Not empty: show a way to recover, never a blank start. */
  health(): Promise<{ readonly missing: readonly Missing[] }>
  /** The person has been told: forget about these. */
  acceptLoss(journeyIds: Iterable<string>): void
  /**
   * Deletes for good what was deleted more than {@link daysToRestore} days ago, and imports that were never finished:
   * those that can be gone on with after {@link daysToResume} days.
   */
  purge(): Promise<void>
  /** Bytes used and allowed; undefined where the browser does not tell. */
  estimate(): Promise<{ readonly usage: number; readonly quota: number } | undefined>
  /** Asks the browser never to clear this by itself. */
  persist(): Promise<boolean>
  /** Removes all of our databases, keys and files from this device. The storage is closed afterwards. */
  removeEverything(): Promise<void>
  close(): void
}

/** The state of this device. Every promise rejects with a StorageError. */
export function createDeviceStore(context: Context, space: DeviceSpace | undefined): DeviceStore {
  const { ledger, tabs } = context
  const close = (): void => {
    context.willClose()
    for (const { db } of [context.main, context.feedback]) db.close({ disableAutoOpen: true })
    tabs.close()
  }
  return {
    close,
    health: () => attempt(() => findMissing(context)),
    acceptLoss: (ids) => ledger.remove(ids),
    purge: () => attempt(() => purge(context)),
    async estimate() {
      const { usage, quota } = (await space?.estimate?.()) ?? {}
      return usage === undefined || quota === undefined ? undefined : { usage, quota }
    },
    async persist() {
      return (await space?.persist?.()) ?? false
    },
    async removeEverything() {
      close()
      await attempt(async () => {
        await remove(context.main.db)
        await remove(context.feedback.db)
      })
      ledger.clear()
      await removeFiles(space)
    },
  }
}

async function findMissing({ main, ledger }: Context): Promise<{ missing: Missing[] }> {
  const missing: Missing[] = []
  for (const [journeyId, { name, rev, records }] of ledger.read()) {
    const row = await main.journeys.get(journeyId)
    if (!row) {
      missing.push({ journeyId, name, what: 'gone' })
      continue
    }
    if (row.rev < rev) missing.push({ journeyId, name, what: 'older' })
    if (row.rev !== rev) continue
    const count = await main.records
      .where('[docId+id]')
      .between(...documentRange(journeyId))
      .count()
    if (count < records) missing.push({ journeyId, name, what: 'incomplete' })
  }
  return { missing }
}

async function purge(context: Context): Promise<void> {
  const { main, ledger, now } = context
  const before = new Date(now() - daysToRestore * day).toISOString()
  const journeys = await main.journeys
    .filter(({ deletedAt }) => isBefore(deletedAt, before))
    .primaryKeys()
  for (const id of journeys) {
    await main.db.transaction('rw', journeyTables(main), async () => {
      await main.records
        .where('[docId+id]')
        .between(...documentRange(id))
        .delete()
      await main.extras.delete(id)
      await main.journeys.delete(id)
    })
  }
  ledger.remove(journeys)
  await purgeSources(context, before)
}

async function purgeSources(context: Context, before: string): Promise<void> {
  const { main, feedback, now } = context
  const yesterday = new Date(now() - day).toISOString()
  const lastWeek = new Date(now() - daysToResume * day).toISOString()
  const staged = new Map((await feedback.staging.toArray()).map((one) => [one.sourceId, one]))
  const sources = await main.sources
    .filter(({ id, isComplete, deletedAt, createdAt }) => {
      if (isBefore(deletedAt, before)) return true
      if (isComplete) return false
      const { updatedAt } = staged.get(id) ?? {}
      return updatedAt === undefined ? createdAt < yesterday : updatedAt < lastWeek
    })
    .primaryKeys()
  for (const id of sources) {
    await deleteRowsOf(context, id)
    await main.sources.delete(id)
  }
}

function isBefore(time: string | undefined, limit: string): boolean {
  return time !== undefined && time < limit
}

/** Other tabs let go as soon as they are asked to; one that does not makes it `blocked`. */
async function remove(db: Dexie): Promise<void> {
  await unlessBlocked(db, () => db.delete({ disableAutoOpen: true }))
}

/** Our folder in the origin's private file system, if there is one. */
async function removeFiles(space: DeviceSpace | undefined): Promise<void> {
  try {
    const root = await space?.getDirectory?.()
    await root?.removeEntry('throughline', { recursive: true })
  } catch {
    // There is none.
  }
}
