import type { Detail } from '../model/detail.ts'
import { journeyOf } from '../model/queries.ts'
import { useRecords, useSession } from './useEditor.tsx'

const none: readonly Detail[] = []

/** The journeys that detail a step of the open one. */
export function useDetailsOf(stepId: string): readonly Detail[] {
  return useSession(({ details }) =>
    details?.length ? details.filter((one) => one.stepId === stepId) : none,
  )
}

/** The step that the open journey details; undefined also until it is known where that is. */
export function useOwnDetail(): Detail | undefined {
  const journeyId = useRecords((records) => journeyOf(records)?.id)
  const stepId = useRecords((records) => journeyOf(records)?.parentStepId)
  return useSession(({ details = [] }) =>
    details.find((one) => one.journeyId === journeyId && one.stepId === stepId),
  )
}
