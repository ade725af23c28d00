import { recordOf } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { startEdit, textOf } from '../editing/textEdit.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { activeCell } from '../grid/cellActions.ts'
import { zoomForTyping } from '../grid/focusCell.ts'
import type { CardKey } from '../grid/keyAction.ts'
import { chosenOnMap } from './chosenOnMap.ts'
import { duplicateChosen } from './duplicateChosen.ts'
import { nextConnection } from './nextConnection.ts'

/** Does what a key asks of the card in focus, or of what is selected. */
export function runCardKey(tools: MapTools, key: CardKey): void {
  const cell = activeCell(tools)
  const touchpoint = cell && touchpointIn(cell)
  switch (key) {
    case 'duplicate':
      return duplicateChosen(tools)
    case 'moveDialog':
      return openMoveDialog(tools)
    case 'connect':
      return touchpoint
        ? tools.dialog.set({ what: 'connect', fromId: touchpoint })
        : noTouchpoint(tools)
    case 'owner':
      return touchpoint && cell ? nameOwner(tools, cell) : noTouchpoint(tools)
    case 'connections':
      return touchpoint ? nextConnection(tools, touchpoint) : noTouchpoint(tools)
  }
}

function noTouchpoint({ session }: MapTools): void {
  session.notify({ key: 'map.said.noTouchpoint', values: {} }, 'refused')
}

function touchpointIn(cell: GridCell): string | undefined {
  return cell.kind === 'card' && cell.card.kind === 'touchpoint' ? cell.key : undefined
}

/** Asks where what is chosen shall go. */
export function openMoveDialog(tools: MapTools): void {
  const ids = chosenOnMap(tools)
  const kinds = new Set(ids.map((id) => movedAs(recordOf(tools.view().records, id)?.kind)))
  if (kinds.size !== 1)
    return tools.session.notify({ key: 'map.said.moveOneKind', values: {} }, 'refused')
  return tools.dialog.set({ what: 'move', ids })
}

function movedAs(kind: string | undefined): string {
  return kind === 'stage' || kind === 'step' || kind === 'lane' ? kind : 'card'
}

/** Opens a touchpoint's text behind an @, where the owner is typed. */
export function nameOwner(tools: MapTools, cell: GridCell): void {
  zoomForTyping(tools, cell)
  tools.active.set(cell.key)
  startEdit(tools, { id: cell.key, initial: `${textOf(tools.editor, cell.key)} @` })
}
