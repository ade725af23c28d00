import { type DeviceStorage, type StorageEnvironment, openStorage } from '../storage/openStorage.ts'

/** What is kept on this device, while it is being opened. */
export interface OpeningStore {
  /** Rejects with a StorageError. */
  readonly storage: Promise<DeviceStorage>
  /** Calls back once the store is closed under us, also where that has happened already. */
  readonly onClosed: (listener: () => void) => void
}

/**
 * Opens what is kept on this device before anything shows that asks for it, and reads the journey that the address
 * names: both take the browser's other processes as long as this one needs to fetch and to start the editor.
 */
export function openAhead(journeyId?: string, environment?: StorageEnvironment): OpeningStore {
  let isClosed = false
  const listeners: (() => void)[] = []
  const onClosed = (): void => {
    isClosed = true
    for (const listener of listeners) listener()
  }
  const storage = openStorage({ ...environment, onClosed }).then((opened) =>
    journeyId === undefined ? opened : readingAhead(opened, journeyId),
  )
  // Whoever shows the editor asks for it, and is told.
  storage.catch(() => undefined)
  return {
    storage,
    onClosed(listener) {
      if (isClosed) listener()
      else listeners.push(listener)
    },
  }
}

/**
 * The same store, where the first to load this journey gets what is being read already. Where another tab saves
 * meanwhile it is read again: nobody was there to hear what has changed.
 */
function readingAhead(storage: DeviceStorage, journeyId: string): DeviceStorage {
  const read = storage.loadJourney(journeyId)
  // One that fails and is never asked for is no error.
  read.catch(() => undefined)
  let ahead: typeof read | undefined = read
  const stop = storage.onOtherTab(() => {
    ahead = undefined
    stop()
  })
  return {
    ...storage,
    loadJourney(id) {
      stop()
      const loaded = id === journeyId ? ahead : undefined
      ahead = undefined
      return loaded ?? storage.loadJourney(id)
    },
  }
}
