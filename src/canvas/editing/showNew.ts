import type { MapTools } from '../MapTools.ts'
import { activeCell } from '../grid/cellActions.ts'
import { zoomForTyping } from '../grid/focusCell.ts'

/** What was just made and is open for its text comes into view, large enough to type into. */
export function showNew(tools: MapTools): void {
  const id = tools.edit.get()?.id
  if (id === undefined) return
  tools.active.set(id)
  const cell = activeCell(tools)
  if (cell) zoomForTyping(tools, cell)
}
