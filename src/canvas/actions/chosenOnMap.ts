import { mapKinds } from '../../model/mapKinds.ts'
import { livingRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { activeCell } from '../grid/cellActions.ts'

/** What is selected of what stands on the map, else what has the focus. */
export function chosenOnMap(tools: MapTools): string[] {
  const { records } = tools.view()
  const { selection } = tools.session.getState()
  const ids = selection.length > 0 ? selection : [activeCell(tools)?.key ?? '']
  return ids.filter((id) => mapKinds.has(livingRecord(records, id)?.kind))
}
