import { StorageError } from '../storage/StorageError.ts'
import type { DeviceStorage, StorageEnvironment } from '../storage/openStorage.ts'

/**
 * The device's storage, opened when first needed and again after it was closed under us; undefined where this
 * browser keeps nothing.
 */
export function reopening(
  open: (environment: StorageEnvironment) => Promise<DeviceStorage>,
): () => Promise<DeviceStorage | undefined> {
  let opened: Promise<DeviceStorage | undefined> | undefined
  const forget = (): void => {
    opened = undefined
  }
  return () => {
    opened ??= open({ onClosed: forget }).catch((error: unknown) => {
      forget()
      if (error instanceof StorageError && error.code === 'unavailable') return undefined
      throw error
    })
    return opened
  }
}
