import type { Dispatch } from '../../commands/together.ts'
import { together } from '../../commands/together.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { inCell, stepsOfStage } from '../../model/queries.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import type { Editor } from '../../store/createEditor.ts'
import type { Session } from '../../store/createSession.ts'
import type { CellRange, Sheet } from './Sheet.ts'
import type { EditTools, NewRowPlace } from './TableEdits.ts'
import { type Entry, belowRow } from './entries.ts'
import type { TableData } from './useTableRows.ts'
import type { TablePlace } from './useTablePlace.ts'

/** What the keys, the pointer and the clipboard of the table work on: as it was last drawn. */
export interface TableTools {
  readonly editor: Editor
  readonly session: Session
  readonly data: TableData
  readonly entries: readonly Entry[]
  readonly place: TablePlace
  /** The row below which one is begun. */
  readonly below: string | undefined
  readonly begin: (below: string | undefined) => void
}

/** Runs commands as one step; whether that was done. A refusal is said. */
export function runTogether(
  { editor, session }: TableTools,
  label: string,
  run: (dispatch: Dispatch) => void,
): boolean {
  const { refused } = editor.dispatch(together(run, label), undefined)
  if (refused) session.notify(refused, 'refused')
  return !refused
}

/** The cells as they stand. New rows go where the row stands that is begun, else behind the last. */
export function sheetOf(tools: TableTools, row = tools.place.at.row): Sheet {
  const { data, entries, editor, below } = tools
  const { records } = editor.getState()
  const ids = rowIds(entries)
  const beside = row === belowRow ? below : ids.at(-1)
  return {
    rows: data.view.rows,
    ids,
    columns: data.columns,
    context: { ...data.context, records },
    tools: editTools(),
    end: placeBehind(records, beside, row === belowRow),
  }
}

export function rowIds(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ kind, key }) => (kind === 'row' ? [key] : []))
}

/** A range of the table's lines as a range of its rows. */
export function sheetRange({ entries, place }: TableTools): CellRange {
  const { range } = place
  const rowsBefore = (end: number): number =>
    entries.slice(0, end).reduce((sum, { kind }) => sum + Number(kind === 'row'), 0)
  const top = entries[range.top]?.key === belowRow ? entries.length : rowsBefore(range.top)
  return { ...range, top, bottom: Math.max(top, rowsBefore(range.bottom + 1) - 1) }
}

/** The rows that are selected with any of their cells. */
export function selectedIds({ entries, place }: TableTools): string[] {
  return rowIds(entries.slice(Math.max(0, place.range.top), place.range.bottom + 1))
}

function editTools(): EditTools {
  return {
    newId,
    at: new Date().toISOString(),
    words: {
      stage: t('map.newStage'),
      step: t('map.newStep'),
      lane: t('map.touchpointsLane'),
      touchpoint: t('tableView.touchpoint'),
    },
  }
}

/** The place of a new row behind another one: right below it, or at the end of its step or stage. */
function placeBehind(records: Records, id: string | undefined, isRightBelow: boolean): NewRowPlace {
  const step = liveRecord(records, 'step', id)
  if (step) {
    const beforeId = isRightBelow ? after(stepsOfStage(records, step.stageId), step.id) : undefined
    return { stageId: step.stageId, beforeId }
  }
  const touchpoint = liveRecord(records, 'touchpoint', id)
  if (!touchpoint) return {}
  const { stepId, laneId } = touchpoint
  const isPlaced = liveRecord(records, 'step', stepId) && liveRecord(records, 'lane', laneId)
  if (!isPlaced) return {}
  const beforeId = isRightBelow ? after(inCell(records, stepId, laneId), touchpoint.id) : undefined
  return { stepId, laneId, beforeId }
}

function after(siblings: readonly { readonly id: string }[], id: string): string | undefined {
  return siblings[siblings.findIndex((one) => one.id === id) + 1]?.id
}
