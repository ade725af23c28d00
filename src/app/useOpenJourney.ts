import { useLayoutEffect, useState } from 'react'
import { type StorageError, toStorageError } from '../storage/StorageError.ts'
import type { Workspace } from './Workspace.ts'
import { openInTurn } from './openInTurn.ts'
import { type OpenJourney, openJourney } from './openJourney.ts'

export type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly error: StorageError }
  | { readonly state: 'open'; readonly journey: OpenJourney }

/** Loads a journey and keeps it open while the component stands; loads it again where another tab replaced it. */
export function useOpenJourney(workspace: Workspace, journeyId: string): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' })
  const [attempt, setAttempt] = useState(0)
  // Not after the next frame: the map is waited for.
  useLayoutEffect(() => {
    let isGone = false
    let open: OpenJourney | undefined
    let release: (() => void) | undefined
    const closed = new Promise<void>((resolve) => (release = resolve))
    // At once: turns take a moment too.
    const reading = workspace.loadJourney(journeyId)
    const load = async (isAlone: boolean): Promise<void> => {
      const loaded = await reading
      const tidied = await workspace.tidyPictures?.(loaded, isAlone)
      if (isGone) return
      open = openJourney(tidied ?? loaded, workspace, () => setAttempt((count) => count + 1))
      if (attempt > 0) open.session.notify({ key: 'app.otherTabChanged', values: {} }, 'done')
      setOpening({ state: 'open', journey: open })
    }
    openInTurn(load, closed).catch((error: unknown) => {
      if (!isGone) setOpening({ state: 'failed', error: toStorageError(error) })
    })
    return () => {
      isGone = true
      const saved = open?.flush()
      open?.close()
      void Promise.resolve(saved).finally(release)
    }
  }, [workspace, journeyId, attempt])
  return opening
}
