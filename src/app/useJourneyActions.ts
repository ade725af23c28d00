import { useMemo } from 'react'
import type { Workspace } from './Workspace.ts'
import { type JourneyActions, journeyActions } from './journeyActions.ts'
import type { OpenJourney } from './openJourney.ts'

/** The same actions for as long as the journey is open. */
export function useJourneyActions(
  journey: OpenJourney,
  workspace: Workspace,
  isKept: boolean,
): JourneyActions {
  return useMemo(() => journeyActions(journey, workspace, isKept), [journey, workspace, isKept])
}
