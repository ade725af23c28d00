import { useCallback, useEffect, useMemo, useState } from 'react'
import { sentence, t } from '../i18n/t.ts'
import type { FileProblem } from '../panels/library/ProblemDialog.tsx'
import type { JourneyCard } from '../panels/library/journeyCard.ts'
import { JourneyFileError } from '../model/JourneyFileError.ts'
import { toStorageError } from '../storage/StorageError.ts'
import type { Workspace } from './Workspace.ts'
import { isNotFetched } from './notFetched.ts'
import { type LibraryActions, libraryActions } from './libraryActions.ts'
import type { SampleToRead } from './openSample.ts'

export interface LibraryNotice {
  readonly text: string
  readonly tone: 'done' | 'refused'
  readonly serial: number
  readonly onUndo?: (() => void) | undefined
}

export interface Library {
  /** undefined while the list is read for the first time; `now`: when it was read, ms. */
  readonly listed: { readonly journeys: readonly JourneyCard[]; readonly now: number } | undefined
  readonly isBusy: boolean
  readonly problem: FileProblem | undefined
  readonly notice: LibraryNotice | undefined
  readonly closeProblem: () => void
  readonly closeNotice: () => void
  readonly actions: LibraryActions
}

/** The journeys of this device, and all that home can do with them. */
export function useLibrary(
  workspace: Workspace,
  onSample: (sample: SampleToRead) => void,
): Library {
  const [listed, setListed] = useState<Library['listed']>()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<FileProblem>()
  const [notice, setNotice] = useState<LibraryNotice>()

  const say = useCallback(
    (text: string, tone: LibraryNotice['tone'] = 'done', onUndo?: () => void): void =>
      setNotice((last) => ({ text, tone, serial: (last?.serial ?? 0) + 1, onUndo })),
    [],
  )
  const refresh = useCallback(() => {
    journeyCards(workspace)
      .then((journeys) => setListed({ journeys, now: Date.now() }))
      .catch((error: unknown) => say(problemText(error), 'refused'))
  }, [workspace, say])
  /** Does something that takes a moment; what goes wrong is said. */
  const attempt = useCallback(
    (action: () => Promise<void>): void => {
      setIsBusy(true)
      action()
        .catch((error: unknown) => say(problemText(error), 'refused'))
        .finally(() => {
          setIsBusy(false)
          refresh()
        })
    },
    [say, refresh],
  )
  useEffect(() => {
    refresh()
    return workspace.onOtherTab(refresh)
  }, [workspace, refresh])

  const actions = useMemo(
    () => libraryActions({ workspace, attempt, say, onProblem: setProblem, onSample }),
    [workspace, attempt, say, onSample],
  )
  return {
    listed,
    isBusy,
    problem,
    notice,
    closeProblem: useCallback(() => setProblem(undefined), []),
    closeNotice: useCallback(() => setNotice(undefined), []),
    actions,
  }
}

async function journeyCards(workspace: Workspace): Promise<readonly JourneyCard[]> {
  const [rows, details] = await Promise.all([workspace.listJourneys(), workspace.listDetails()])
  const byJourney = new Map(details.map((one) => [one.journeyId, one.of ?? ('gone' as const)]))
  return rows.map((row) => {
    const of = byJourney.get(row.id)
    return of === undefined ? row : { ...row, details: of }
  })
}

function problemText(error: unknown): string {
  if (isNotFetched(error)) return t('app.notFetched')
  return sentence(
    error instanceof JourneyFileError
      ? { key: error.key, values: error.values }
      : { key: toStorageError(error).key, values: {} },
  )
}
