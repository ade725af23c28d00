import { firstLane, recordsOfKind } from '../../model/queries.ts'
import { cellKey } from '../../model/recordIndex.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { contentOf } from '../../model/contentOf.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { firstCell } from '../grid/navigate.ts'

/** Where captured notes go. Without a step: the map has none yet, and the first note makes it. */
export interface LandingPlace {
  readonly stepId?: string
  readonly laneId?: string
  /** The card below which they go. */
  readonly cardId?: string
}

/**
 * The place that is chosen on the map now; undefined: one that takes no notes. What was chosen before stays chosen while
 * its card is gone, as it is after undo.
 */
export function landingPlace(
  { active, view }: MapTools,
  before: LandingPlace | undefined,
): LandingPlace | undefined {
  const { grid, records } = view()
  if (recordsOfKind(records, 'step').length === 0) return {}
  const key = active.get()
  const cell = key === undefined ? firstCell(grid) : grid.byKey.get(key)
  return cell ? placeOfCell(records, cell) : living(records, before)
}

/** Points the map at the place again where the card that it pointed at is gone. */
export function pointAt({ active, view }: MapTools, { stepId, laneId }: LandingPlace): void {
  const { grid, scene } = view()
  if (stepId === undefined || laneId === undefined || grid.byKey.has(active.get() ?? '')) return
  const key = cellKey(stepId, laneId)
  active.set(scene.cells.get(key)?.cardIds.at(-1) ?? key)
}

function placeOfCell(records: Records, cell: GridCell): LandingPlace | undefined {
  if (cell.kind === 'stage' || cell.kind === 'lane') return undefined
  const { stepId } = cell
  if (!liveRecord(records, 'step', stepId)) return undefined
  if (cell.kind === 'step') {
    const lane = firstLane(records, 'touchpoints')
    return lane ? { stepId, laneId: lane.id } : { stepId }
  }
  const lane = liveRecord(records, 'lane', cell.laneId)
  if (!lane || contentOf(lane.type) === undefined) return undefined
  const place = { stepId, laneId: lane.id }
  return cell.kind === 'card' ? { ...place, cardId: cell.key } : place
}

function living(records: Records, place: LandingPlace | undefined): LandingPlace | undefined {
  if (!place || !liveRecord(records, 'step', place.stepId)) return undefined
  const { cardId: _, ...cell } = place
  return place.laneId === undefined || liveRecord(records, 'lane', place.laneId) ? cell : undefined
}
