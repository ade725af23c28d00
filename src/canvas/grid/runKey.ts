import type { MapTools } from '../MapTools.ts'
import { withActions } from '../actions/withActions.ts'
import { typeAt } from '../editing/typeAt.ts'
import { activeCell, connectionChosen, deleteSelected, editCell, selectAll } from './cellActions.ts'
import { goAndSelect, goTo } from './focusCell.ts'
import { type GridCell, isPlace } from './MapGrid.ts'
import type { KeyAction } from './keyAction.ts'
import { navigate } from './navigate.ts'
import { openDetail } from './openDetail.ts'

/** Does what a key asks for. `openMenu` shows the context menu beside the cell in focus. */
export function runKey(tools: MapTools, action: KeyAction, openMenu: () => void): void {
  const cell = activeCell(tools)
  const isSummary = cell?.kind === 'summary'
  if (isSummary && (action.do === 'edit' || action.do === 'type'))
    return withActions(({ fold }) => fold(tools))
  switch (action.do) {
    case 'go':
      return go(tools, cell, action)
    case 'edit': {
      const connection = connectionChosen(tools)
      if (connection !== undefined) tools.labelling.set(connection)
      else if (cell) editCell(tools, cell)
      return
    }
    case 'type':
      if (cell) typeAt(tools, cell, action.text)
      return
    case 'move':
      return withActions(({ moveCell }) => moveCell(tools, action.direction))
    case 'resize':
      return withActions(({ resizeCell }) => resizeCell(tools, action.direction))
    case 'fold':
      return withActions(({ fold }) => fold(tools))
    case 'open':
      if (cell?.kind === 'step') return openDetail(tools, cell.stepId)
      return withActions(({ openLink }) => openLink(cell))
    case 'delete':
      return deleteSelected(tools)
    case 'selectAll':
      return selectAll(tools)
    case 'toggle': {
      if (!cell || isPlace(cell)) return
      const { selection } = tools.session.getState()
      const others = selection.filter((id) => id !== cell.key)
      return tools.session.select(
        others.length < selection.length ? others : [...selection, cell.key],
      )
    }
    case 'menu':
      return openMenu()
    case 'onCard':
      return withActions(({ runCardKey }) => runCardKey(tools, action.key))
    case 'escape':
      return tools.session.select([])
  }
}

function go(
  tools: MapTools,
  cell: GridCell | undefined,
  { direction, how }: KeyAction & { readonly do: 'go' },
): void {
  const next = cell && navigate(tools.view().grid, cell, direction)
  if (!next) return
  if (how === 'keeping') goTo(tools, next)
  else goAndSelect(tools, next, how === 'extending')
}
