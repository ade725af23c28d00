import { useEffect, useLayoutEffect, useMemo } from 'react'
import type { DetailJourneys } from '../panels/details/DetailJourneys.ts'
import { afterPicture } from '../ui/afterPicture.ts'
import type { OpenJourney } from './openJourney.ts'
import { hrefOf } from './route.ts'
import { goTo } from './useRoute.ts'
import type { Workspace } from './Workspace.ts'

/** Fetched when it is needed: the map's first picture has no use for it. */
const loaded = () => import('./detailJourneys.ts')

/**
 * The journeys that detail steps of the open one: kept known, opened where the map asks for it, and handed to the
 * details. `at` is the record to begin with, where the address names one.
 */
export function useDetailJourneys(
  journey: OpenJourney,
  workspace: Workspace,
  at: string | undefined,
): DetailJourneys {
  const { session } = journey
  useEffect(() => {
    let end: (() => void) | undefined
    let isGone = false
    void afterPicture()
      .then(loaded)
      .then(({ followDetails }) => {
        if (!isGone) end = followDetails(journey, workspace)
      })
    return () => {
      isGone = true
      end?.()
    }
  }, [journey, workspace])
  useLayoutEffect(() => {
    if (at !== undefined) session.setState({ selection: [at], mapWish: 'focus' })
  }, [session, at])
  const port = useMemo<DetailJourneys>(
    () => ({
      hrefOf: (journeyId, stepId) =>
        hrefOf({ page: 'journey', journeyId, view: 'map', ...(stepId ? { at: stepId } : {}) }),
      choices: async (details) => (await loaded()).detailChoices(journey, workspace, details),
      make: (stepId) =>
        void loaded().then(({ makeDetail }) => makeDetail(journey, workspace, stepId)),
      set: (detailId, stepId) =>
        void loaded().then(({ setDetail }) => setDetail(journey, workspace, { detailId, stepId })),
    }),
    [journey, workspace],
  )
  useEffect(
    () =>
      session.subscribe(({ journeyWish }) => {
        if (!journeyWish) return
        session.setState({ journeyWish: undefined })
        if (journeyWish.open === undefined) port.make(journeyWish.detail)
        else goTo({ page: 'journey', journeyId: journeyWish.open, view: 'map' })
      }),
    [session, port],
  )
  return port
}
