import { useCallback, useLayoutEffect, useState } from 'react'
import { type StorageError, toStorageError } from '../storage/StorageError.ts'
import type { Workspace } from './Workspace.ts'
import { afterPicture } from '../ui/afterPicture.ts'
import type { OpeningStore } from './openAhead.ts'
import { startStore } from './startStore.ts'

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

/**
 * What is kept on this device, which is being opened already. `whatShows`: the code of the screen that comes then; it
 * is waited for here, where React would show an empty place first and leave it there for up to 300 ms.
 */
export function useBoot(
  opening: Promise<OpeningStore>,
  whatShows: () => Promise<unknown>,
): Booting {
  const [boot, setBoot] = useState<Boot>({ state: 'opening' })
  const [isClosed, setIsClosed] = useState(false)
  const follow = useCallback(
    (asked: Promise<OpeningStore>): void => {
      asked
        .then(async ({ storage, onClosed }) => {
          const [workspace] = await Promise.all([storage, whatShows()])
          onClosed(() => setIsClosed(true))
          setBoot({ state: 'open', workspace, isKept: true })
          // Housekeeping: where it fails it is done another day.
          void afterPicture().then(() => workspace.purge().catch(() => undefined))
        })
        .catch((error: unknown) => setBoot({ state: 'problem', error: toStorageError(error) }))
    },
    [whatShows],
  )
  // Not after the next frame, which the others wait for.
  useLayoutEffect(() => follow(opening), [follow, opening])
  return {
    boot,
    isClosed,
    retry: useCallback(() => {
      setBoot({ state: 'opening' })
      follow(startStore())
    }, [follow]),
    workWithout: useCallback(
      () =>
        void import('./memoryWorkspace.ts').then(({ memoryWorkspace }) =>
          setBoot({ state: 'open', workspace: memoryWorkspace(), isKept: false }),
        ),
      [],
    ),
  }
}
