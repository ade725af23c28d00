import { type LaneType, holdsCards } from './kinds/lane.ts'

/** What people put into a lane of this type; undefined where the map fills it itself. */
export function contentOf(
  type: LaneType,
): 'touchpoint' | 'card' | 'painPoint' | 'opportunity' | undefined {
  if (type === 'touchpoints') return 'touchpoint'
  if (type === 'pains') return 'painPoint'
  if (type === 'opportunities') return 'opportunity'
  return holdsCards(type) ? 'card' : undefined
}
