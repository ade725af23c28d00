import type { MapTools } from '../MapTools.ts'
import { activeCell, deleteSelected } from '../grid/cellActions.ts'
import { cardsFormat } from './cardsFormat.ts'
import { copyCards } from './cardsOnClipboard.ts'
import { copyRows } from './copyRows.ts'

/** Puts what is selected on the clipboard, and says so. */
export function copySelected(tools: MapTools, clipboard: DataTransfer): void {
  const count = copyTo(clipboard, tools, chosen(tools))
  if (count > 0) tools.session.notify({ key: 'map.said.copied', values: { count } }, 'done')
}

/** The same, and deletes it on the map. */
export function cutSelected(tools: MapTools, clipboard: DataTransfer): void {
  const { editor, session } = tools
  const ids = chosen(tools)
  // A head would take all that is in it away, and the clipboard holds cards only.
  if (copyCards(editor.getState().records, ids).length < ids.length)
    return session.notify({ key: 'map.said.cutCards', values: {} }, 'refused')
  if (copyTo(clipboard, tools, ids) === 0) return undefined
  deleteSelected(tools)
  return session.notify({ key: 'map.said.cut', values: { count: ids.length } }, 'done', true)
}

/** What is selected, else what has the focus. */
function chosen(tools: MapTools): readonly string[] {
  const { selection } = tools.session.getState()
  return selection.length > 0 ? selection : [activeCell(tools)?.key ?? '']
}

/** Rows for spreadsheets, and where all are cards, cards for maps. Returns how many. */
function copyTo(clipboard: DataTransfer, { editor }: MapTools, ids: readonly string[]): number {
  const { records } = editor.getState()
  const { text, count } = copyRows(records, ids)
  if (count === 0) return 0
  clipboard.setData('text/plain', text)
  const cards = copyCards(records, ids)
  if (cards.length === count) clipboard.setData(cardsFormat, JSON.stringify(cards))
  return count
}
