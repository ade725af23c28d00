import type { MapTools } from '../MapTools.ts'

/** Opens the journey that details a step; of several the person chooses in the step's details. */
export function openDetail({ session }: MapTools, stepId: string): void {
  const details = (session.getState().details ?? []).filter((one) => one.stepId === stepId)
  const [first] = details
  if (!first) return session.notify({ key: 'map.said.noDetail', values: {} }, 'refused')
  if (details.length === 1) return session.setState({ journeyWish: { open: first.journeyId } })
  session.select([stepId])
  return session.notify({ key: 'map.opensMany', values: { count: details.length } }, 'done')
}
