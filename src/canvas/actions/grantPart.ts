import type { PartWish } from '../../store/createSession.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { MapTools } from '../MapTools.ts'
import { activeCell } from '../grid/cellActions.ts'
import { goTo } from '../grid/focusCell.ts'
import { fold, setAllCollapsed } from './fold.ts'
import { mergeChosen, splitChosen } from './splitMerge.ts'

/** Does what the palette asks of stages, lanes and steps as wholes. */
export function grantPart(tools: MapTools, wish: PartWish): void {
  const { records } = tools.view()
  const ids = (kind: 'stage' | 'lane') => recordsOfKind(records, kind).map(({ id }) => id)
  switch (wish) {
    case 'fold':
      return fold(tools)
    case 'collapseStages':
      return setAllCollapsed(tools, ids('stage'), true)
    case 'collapseLanes':
      return setAllCollapsed(tools, ids('lane'), true)
    case 'expandAll':
      return setAllCollapsed(tools, [...ids('stage'), ...ids('lane')], false)
    case 'splitStep':
      splitChosen(tools)
      break
    case 'mergeSteps':
      mergeChosen(tools)
      break
    case 'addLaneOf':
      tools.dialog.set({ what: 'lane' })
  }
  // What opens a text or a dialog takes the focus itself.
  const cell = activeCell(tools)
  if (cell && !tools.edit.get() && !tools.dialog.get()) goTo(tools, cell)
}
