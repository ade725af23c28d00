import { originalsOf } from '../../commands/verbs/duplicateRecords.ts'
import { copiedFrom } from '../../model/copied.ts'
import { type Records, livingRecord } from '../../model/records.ts'
import type { MapTools } from '../MapTools.ts'
import { chosenOnMap } from '../actions/chosenOnMap.ts'
import { deleteSelected } from '../grid/cellActions.ts'
import { whatCounted } from '../grid/whatCounted.ts'
import { cardsFormat } from './cardsFormat.ts'
import { copyRows } from './copyRows.ts'
import { keepCopied } from './lastCopied.ts'

/** Puts what is selected on the clipboard, and says so. */
export function copySelected(tools: MapTools, clipboard: DataTransfer): void {
  const what = copyTo(clipboard, tools)
  if (what !== undefined) tools.session.notify({ key: 'map.said.copied', values: { what } }, 'done')
}

/** The same, and deletes it on the map. */
export function cutSelected(tools: MapTools, clipboard: DataTransfer): void {
  const { session, view } = tools
  // What the clipboard doesn't hold, a lane or a connection, would be gone.
  const isAll = session
    .getState()
    .selection.every((id) => isCopyable(livingRecord(view().records, id)?.kind))
  const what = isAll ? copyTo(clipboard, tools) : sayWhy(tools, 'map.said.copyWhat')
  if (what === undefined) return
  deleteSelected(tools)
  session.notify({ key: 'map.said.cut', values: { what } }, 'done', true)
}

function isCopyable(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'lane' && kind !== 'connection'
}

function sayWhy({ session }: MapTools, key: string): undefined {
  session.notify({ key, values: {} }, 'refused')
}

/**
 * Rows for spreadsheets, and for maps the cards, or the steps and stages with all that is in them, in the order in which
 * they are read. Returns what that is; undefined: nothing, and why is said.
 */
function copyTo(clipboard: DataTransfer, tools: MapTools): string | undefined {
  const { records, grid } = tools.view()
  const chosen = new Set(chosenOnMap(tools))
  const read = [...grid.byKey.keys()].filter((id) => chosen.has(id))
  const ids = [...new Set([...read, ...chosen])].filter((id) =>
    isCopyable(livingRecord(records, id)?.kind),
  )
  if (ids.length === 0) return sayWhy(tools, 'map.said.copyWhat')
  const parts = ids.filter((id) => isPart(records, id, chosen))
  const roots = parts.length > 0 ? parts : ids
  const inside = originalsOf(records, roots)
  const goes = new Set(inside.map(({ id }) => id))
  if (!ids.every((id) => goes.has(id))) return sayWhy(tools, 'map.said.copyApart')
  const text = copyRows(records, roots)
  const copied = JSON.stringify(copiedFrom(records, roots, inside))
  clipboard.setData('text/plain', text)
  clipboard.setData(cardsFormat, copied)
  keepCopied(text, copied)
  return whatCounted(records, roots)
}

/** A stage, or a step whose stage doesn't take it along. */
function isPart(records: Records, id: string, chosen: ReadonlySet<string>): boolean {
  const record = livingRecord(records, id)
  return record?.kind === 'stage' || (record?.kind === 'step' && !chosen.has(record.stageId))
}
