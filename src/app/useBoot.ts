import { useCallback, useEffect, useState } from 'react'
import { type StorageError, toStorageError } from '../storage/StorageError.ts'
import { openStorage } from '../storage/openStorage.ts'
import type { Workspace } from './Workspace.ts'

export type Boot =
  | { readonly state: 'opening' }
  | { readonly state: 'problem'; readonly error: StorageError }
  | { readonly state: 'open'; readonly workspace: Workspace; readonly isKept: boolean }

export interface Booting {
  readonly boot: Boot
  /** The store was closed under us; what is on the screen stays there, to be saved to a file. */
  readonly isClosed: boolean
  readonly retry: () => void
  /** Goes on in memory. */
  readonly workWithout: () => void
}

/** Opens what is kept on this device. */
export function useBoot(): Booting {
  const [boot, setBoot] = useState<Boot>({ state: 'opening' })
  const [isClosed, setIsClosed] = useState(false)
  const open = useCallback(() => {
    openStorage({ onClosed: () => setIsClosed(true) })
      .then((workspace) => {
        setBoot({ state: 'open', workspace, isKept: true })
        // Housekeeping: where it fails it is done another day.
        workspace.purge().catch(() => undefined)
      })
      .catch((error: unknown) => setBoot({ state: 'problem', error: toStorageError(error) }))
  }, [])
  useEffect(open, [open])
  return {
    boot,
    isClosed,
    retry: useCallback(() => {
      setBoot({ state: 'opening' })
      open()
    }, [open]),
    workWithout: useCallback(
      () =>
        void import('./memoryWorkspace.ts').then(({ memoryWorkspace }) =>
          setBoot({ state: 'open', workspace: memoryWorkspace(), isKept: false }),
        ),
      [],
    ),
  }
}
