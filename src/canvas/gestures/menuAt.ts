import { livingRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import type { Point } from '../viewport/Viewport.ts'
import { pointed } from './pointed.ts'

/** Opens the context menu at a point of the pane, for what lies under it; that gets the focus, and is selected. */
export function menuAt(tools: MapTools, pane: Point): void {
  const { active, menu, session, view } = tools
  const target = pointed(tools, pane)
  const key = target.kind === 'ground' ? target.key : 'id' in target ? target.id : undefined
  if (key !== undefined && target.kind !== 'connection') active.set(key)
  const isSelected = session.getState().selection.includes(key ?? '')
  if (key !== undefined && livingRecord(view().records, key) && !isSelected) session.select([key])
  menu.set(pane)
}
