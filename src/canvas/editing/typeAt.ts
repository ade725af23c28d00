import { recordOf } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import { editCell, sayComputed } from '../grid/cellActions.ts'
import {
  addBeyond,
  addInPlace,
  addLaneAt,
  addStageAt,
  addStepAt,
  addTouchpointAt,
} from './addToMap.ts'
import { placeOf } from './selectionPlace.ts'
import { showNew } from './showNew.ts'

/**
 * What is typed on a cell in focus: it writes a text anew, or begins a card in an empty place. Below a text just kept
 * it begins the next one.
 */
export function typeAt(tools: MapTools, cell: GridCell, text: string): void {
  if (cell.kind === 'computed') return sayComputed(tools, cell)
  if (tools.below.get() !== cell.key || cell.kind === 'empty') return editCell(tools, cell, text)
  makeBelow(tools, cell, text)
  tools.below.set(undefined)
  showNew(tools)
}

/** One more of the same, right behind it, open for its text: a card in its place, a step in its stage. */
export function addAnother(tools: MapTools, cell: GridCell): void {
  const place = placeOf(tools.editor.getState().records, cell.key)
  if (cell.kind === 'stage') addStageAt(tools, place)
  else if (cell.kind === 'step') addStepAt(tools, place)
  else if (cell.kind === 'lane') addLaneAt(tools, place)
  else if (cell.kind === 'card')
    addInPlace(tools, { ...place, stepId: cell.stepId, laneId: cell.laneId, cardId: cell.key }, '')
  showNew(tools)
}

function makeBelow(tools: MapTools, cell: GridCell, text: string): void {
  const place = placeOf(tools.editor.getState().records, cell.key)
  if (cell.kind === 'card') {
    const { stepId, laneId, key } = cell
    addInPlace(tools, { ...place, stepId, laneId, cardId: key }, text)
  } else if (cell.kind === 'stage') addStepAt(tools, place, text)
  else if (cell.kind === 'lane') addLaneAt(tools, place, text)
  else addTouchpointAt(tools, place, text)
}

/** Goes on to the right of the last cell of a row: one more step, with a card of this row in it, open for its text. */
export function editBeyond(tools: MapTools, cell: GridCell): boolean {
  const { records } = tools.editor.getState()
  if (cell.kind === 'stage' || cell.kind === 'step') {
    if (!recordOf(records, cell.key)) return false
    const place = placeOf(records, cell.key)
    if (cell.kind === 'stage') addStageAt(tools, place)
    else addStepAt(tools, place)
  } else {
    const stepId = cell.kind === 'lane' ? undefined : cell.stepId
    if (!addBeyond(tools, { ...placeOf(records, stepId), laneId: cell.laneId })) return false
  }
  showNew(tools)
  return true
}
