import { StorageError } from '../../storage/StorageError.ts'
import type { FeedbackStore } from '../../storage/openFeedbackStorage.ts'
import type { StorageEnvironment } from '../../storage/openStorage.ts'
import { MemoryFeedback } from './MemoryFeedback.ts'

/**
 * The device's storage, opened when first needed and again after it was closed under us; where this browser keeps
 * nothing, memory for as long as the tab is open.
 */
export function reopening(
  open: (environment: StorageEnvironment) => Promise<FeedbackStore>,
): () => Promise<FeedbackStore> {
  let opened: Promise<FeedbackStore> | undefined
  const forget = (): void => {
    opened = undefined
  }
  return () => {
    opened ??= open({ onClosed: forget }).catch((error: unknown) => {
      if (error instanceof StorageError && error.code === 'unavailable') return new MemoryFeedback()
      forget()
      throw error
    })
    return opened
  }
}
