import { livingRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { type MapPlace, placeOf } from '../editing/selectionPlace.ts'
import { type GridCell, isPlace } from '../grid/MapGrid.ts'

/** The cell that somebody is at; not the one that only waits to be the first that Tab leads to. */
export function focusedCell({ active, session, view }: MapTools): GridCell | undefined {
  const key = active.get() ?? ''
  const isThere =
    document.activeElement?.getAttribute('data-key') === key ||
    session.getState().selection.includes(key)
  return isThere ? view().grid.byKey.get(key) : undefined
}

/** Where pasted things go: behind what has the focus, of several heads selected with it the last. Empty: the end. */
export function pastePlace(tools: MapTools): MapPlace {
  const { session, view } = tools
  const { grid, records } = view()
  const cell = focusedCell(tools)
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
