import { newId } from '../lib/newId.ts'
import type { Context } from './Context.ts'
import { feedbackDatabase, mainDatabase } from './databases.ts'
import { type DeviceSpace, type DeviceStore, createDeviceStore } from './deviceStore.ts'
import { type JourneyStore, createJourneyStore } from './journeyStore.ts'
import { type KeyValueStore, Ledger } from './Ledger.ts'
import { type ClosedBy, openDatabase } from './openDatabase.ts'
import { type Channel, OtherTabs, type SavedElsewhere } from './OtherTabs.ts'
import { StorageError } from './StorageError.ts'
import type { TemplateStore } from './templateStore.ts'
import type { WorkspaceStore } from './workspaceStore.ts'

/** What is kept on this device, but for feedback: that is asked for where comments are. Every promise rejects with a StorageError. */
export interface DeviceStorage extends JourneyStore, WorkspaceStore, TemplateStore, DeviceStore {
  /** Hears what other tabs save; returns the way to stop. */
  onOtherTab(listener: (saved: SavedElsewhere) => void): () => void
}

/** What the browser offers; whatever is missing is taken from it, `undefined` means that there is none. */
export interface StorageEnvironment {
  readonly indexedDB?: IDBFactory | undefined
  readonly IDBKeyRange?: typeof IDBKeyRange | undefined
  readonly localStorage?: KeyValueStore | undefined
  readonly channel?: Channel | undefined
  readonly space?: DeviceSpace | undefined
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly newId?: () => string
  /** The databases were closed under us; nothing can be saved in this tab any more. */
  readonly onClosed?: (by: ClosedBy) => void
}

/** Opens both databases. Throws StorageError: `unavailable`, `newer`, `blocked`, `quota`, `failed`. */
export async function openStorage(given?: StorageEnvironment): Promise<DeviceStorage> {
  return (await openDevice(given)).storage
}

/** The same, with what further stores are made of. */
export async function openDevice(
  given: StorageEnvironment = {},
): Promise<{ readonly context: Context; readonly storage: DeviceStorage }> {
  const environment = { ...browserEnvironment(), ...given }
  const { indexedDB: factory, IDBKeyRange: keyRange, channel } = environment
  if (!factory || !keyRange) throw new StorageError('unavailable')
  const options = { indexedDB: factory, IDBKeyRange: keyRange }
  const main = mainDatabase(options)
  const feedback = feedbackDatabase(options)
  let isClosed = false
  const onClosed = (by: ClosedBy): void => {
    if (isClosed) return
    isClosed = true
    environment.onClosed?.(by)
  }
  try {
    await both(
      openDatabase(main.db, factory, onClosed),
      openDatabase(feedback.db, factory, onClosed),
    )
  } catch (error) {
    isClosed = true
    for (const { db } of [main, feedback]) db.close({ disableAutoOpen: true })
    channel?.close()
    throw error
  }
  const context: Context = {
    main,
    feedback,
    ledger: new Ledger(environment.localStorage),
    tabs: new OtherTabs(channel),
    now: environment.now ?? Date.now,
    newId: environment.newId ?? newId,
    willClose: () => {
      isClosed = true
    },
  }
  const storage = {
    ...createJourneyStore(context),
    ...workspaceStore(context),
    ...templateStore(context),
    ...createDeviceStore(context, environment.space),
    onOtherTab: (listener: (saved: SavedElsewhere) => void) => context.tabs.listen(listener),
  }
  return { context, storage }
}

/** Waits for both, also where one fails: nothing may still be opening when all is closed. The first failure counts. */
async function both(...openings: readonly Promise<void>[]): Promise<void> {
  for (const opened of await Promise.allSettled(openings))
    if (opened.status === 'rejected') throw opened.reason
}

/** Whole workspaces are rarely written or read: the code for it comes with the first. */
function workspaceStore(context: Context): WorkspaceStore {
  const load = async (): Promise<WorkspaceStore> =>
    (await import('./workspaceStore.ts')).createWorkspaceStore(context)
  return {
    writeWorkspace: (organisationId) => {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
      load()
        .then((store) => store.writeWorkspace(organisationId).pipeTo(writable))
        // Where the stream itself fails, its reader has been told already.
        .catch((error: unknown) => writable.abort(error).catch(() => undefined))
      return readable
    },
    readWorkspace: async (stream, options) => (await load()).readWorkspace(stream, options),
  }
}

/** So are templates. */
function templateStore(context: Context): TemplateStore {
  const load = async (): Promise<TemplateStore> =>
    (await import('./templateStore.ts')).createTemplateStore(context)
  return {
    listTemplates: async () => (await load()).listTemplates(),
    saveTemplate: async (template) => (await load()).saveTemplate(template),
    removeTemplate: async (id) => (await load()).removeTemplate(id),
  }
}

/** In a worker there is no localStorage; a browser that denies one throws when it is only named. */
function browserEnvironment(): StorageEnvironment {
  const orNone = <T>(get: () => T): T | undefined => {
    try {
      return get()
    } catch {
      return undefined
    }
  }
  return {
    indexedDB: orNone(() => globalThis.indexedDB),
    IDBKeyRange: orNone(() => globalThis.IDBKeyRange),
    localStorage: orNone(() => globalThis.localStorage),
    channel: orNone(() => new BroadcastChannel('throughline')),
    space: orNone(() => globalThis.navigator.storage),
  }
}
