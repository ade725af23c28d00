import { deleteRecords } from '../../commands/verbs/deleteRecords.ts'
import { moveCards } from '../../commands/verbs/moveCards.ts'
import { moveStep } from '../../commands/verbs/moveStep.ts'
import { t } from '../../i18n/t.ts'
import { inCell, stepsOfStage } from '../../model/queries.ts'
import { liveRecord } from '../../model/records.ts'
import { type TableTools, rowIds, runTogether } from './TableTools.ts'
import { belowRow, endRow } from './entries.ts'

/** Begins a row right below the one in focus. */
export function insertBelow(tools: TableTools): void {
  const { entries, place, begin, data } = tools
  const entry = entries[place.range.bottom]
  const name = Math.max(1, data.columns.findIndex(({ key }) => key === 'name') + 1)
  const isRow = entry?.kind === 'row'
  begin(isRow ? entry.key : undefined)
  place.edit({ row: isRow ? belowRow : endRow, column: name })
}

/** Deletes rows with all that is in them, and offers to take that back; the focus stays where it was. */
export function deleteRows(tools: TableTools, ids: readonly string[]): void {
  const { entries, place, session } = tools
  const doomed = new Set(rowIds(entries).filter((id) => ids.includes(id)))
  if (doomed.size === 0) return
  const at = entries.findIndex(({ key }) => key === place.at.row)
  const isDone = runTogether(tools, 'command.records.delete', (dispatch) =>
    dispatch(deleteRecords, { ids: [...doomed], at: new Date().toISOString() }),
  )
  if (!isDone) return
  const left = entries.filter(({ key, kind }) => kind !== 'group' && !doomed.has(key))
  const next = entries.slice(at).find((one) => left.includes(one)) ?? left.at(-1)
  place.select({ row: next?.key ?? endRow, column: place.at.column })
  session.notify({ key: 'tableView.deleted', values: { n: doomed.size } }, 'done', true)
}

/** Moves the row in focus up or down among its neighbours on the map, and says which it is now. */
export function moveRow(tools: TableTools, down: 1 | -1): void {
  const { editor, place, data, session } = tools
  const { records } = editor.getState()
  const { row } = place.at
  const touchpoint = liveRecord(records, 'touchpoint', row)
  const step = liveRecord(records, 'step', row)
  const siblings = touchpoint
    ? inCell(records, touchpoint.stepId, touchpoint.laneId)
    : step
      ? stepsOfStage(records, step.stageId)
      : []
  const to = siblings.findIndex(({ id }) => id === row) + down
  if (!siblings[to]) return session.notify({ key: 'map.said.noFurther', values: {} }, 'refused')
  const before = siblings[down > 0 ? to + 1 : to]
  const where = before ? { beforeId: before.id } : {}
  const isDone = runTogether(tools, 'command.cards.move', (dispatch) => {
    if (touchpoint) {
      const { stepId, laneId } = touchpoint
      dispatch(moveCards, { ids: [row], stepId, laneId, ...where })
    }
    if (step) dispatch(moveStep, { id: row, stageId: step.stageId, ...where })
  })
  if (!isDone) return
  data.refresh()
  place.select(place.at)
  const what = t('map.one', { name: (touchpoint ?? step)?.name ?? '' })
  const values = { what, place: to + 1, count: siblings.length }
  return session.notify({ key: 'map.said.movedAmong', values }, 'done')
}
