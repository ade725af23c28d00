import { livingRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { type MapPlace, placeOf } from '../editing/selectionPlace.ts'
import { isPlace } from '../grid/MapGrid.ts'

/** Where pasted things go: behind what has the focus, of several heads selected with it the last. Empty: the end. */
export function pastePlace({ active, session, view }: MapTools): MapPlace {
  const { grid, records } = view()
  const cell = grid.byKey.get(active.get() ?? '')
  if (!cell) return {}
  if (isPlace(cell)) return { ...placeOf(records, cell.stepId), laneId: cell.laneId }
  const { selection } = session.getState()
  const kind = livingRecord(records, cell.key)?.kind
  const isLike = (id: string): boolean => livingRecord(records, id)?.kind === kind
  const isHead = cell.kind === 'stage' || cell.kind === 'step'
  const together = isHead && selection.includes(cell.key) ? selection.filter(isLike) : [cell.key]
  return placeOf(
    records,
    [...grid.byKey.keys()].findLast((id) => together.includes(id)),
  )
}
