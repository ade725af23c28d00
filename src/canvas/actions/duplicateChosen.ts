import { duplicateRecords, originalsOf } from '../../commands/verbs/duplicateRecords.ts'
import { newId } from '../../lib/newId.ts'
import type { MapTools } from '../MapTools.ts'
import { run, whatOf } from '../grid/cellActions.ts'
import { goTo } from '../grid/focusCell.ts'
import { chosenOnMap } from './chosenOnMap.ts'

/** Duplicates what is selected, else what has the focus, and goes on with the copies. */
export function duplicateChosen(tools: MapTools): void {
  const ids = chosenOnMap(tools)
  const originals = originalsOf(tools.view().records, ids)
  const newIds = originals.map(() => newId())
  const what = whatOf(tools, ids)
  if (!run(tools, duplicateRecords, { ids, newIds })) return
  const copies = newIds.filter((_, at) => ids.includes(originals[at]?.id ?? ''))
  const first = tools.view().grid.byKey.get(copies[0] ?? '')
  if (first) goTo(tools, first)
  tools.session.select(copies)
  tools.session.notify({ key: 'map.said.duplicated', values: { what } }, 'done', true)
}
