import type { FieldValues } from '../../commands/checkedRecord.ts'
import type { Column } from './Column.ts'
import type { Way } from '../../ui/gridPlace.ts'
import { type GridOptions, draftRow } from './draftRow.ts'
import { useAddRow } from './useAddRow.ts'
import type { PlaceInGrid } from './useGridPlace.ts'

interface DraftState {
  readonly draft: FieldValues | undefined
  readonly setDraft: (draft: FieldValues | undefined) => void
  readonly place: PlaceInGrid
}

export interface DraftRow {
  /** Opens a new row at the end, in the first cell that must be filled. */
  readonly begin: () => void
  /** Takes what was typed; the record is added as soon as it has all that it needs. Whether the edit is over. */
  readonly keep: (fields: FieldValues, way: Way) => boolean
  /** Drops the row where nothing is typed in it yet; whether it did. */
  readonly giveUp: () => boolean
}

/** The record that somebody is just about to add. */
export function useDraftRow(
  options: GridOptions,
  { draft, setDraft, place }: DraftState,
): DraftRow {
  const { kind, columns, ids, fixed, start } = options
  const addRow = useAddRow(kind)
  const { at, edit, select, stop, go } = place

  const begin = (): void => {
    setDraft(start)
    edit({ row: draftRow, column: Math.max(0, firstMissing(columns, start)) })
  }
  const drop = (): void => {
    setDraft(undefined)
    select({ row: ids.at(-1) ?? '', column: 0 })
  }
  const add = (fields: FieldValues, way: Way): boolean => {
    const id = addRow({ ...fields, ...fixed })
    if (id === undefined) {
      if (way === 'leave') stop()
      return way === 'leave'
    }
    if (way === 'down') begin()
    else setDraft(undefined)
    if (way === 'next') edit({ row: id, column: Math.min(at.column + 1, columns.length - 1) })
    else if (way !== 'down') go({ row: id, column: at.column }, way)
    return true
  }

  return {
    begin,
    keep(fields, way) {
      const begun = { ...draft, ...fields }
      const missing = firstMissing(columns, begun)
      if (missing < 0) return add(begun, way)
      setDraft(way === 'leave' && isSame(columns, begun, start) ? undefined : begun)
      if (way === 'leave') stop()
      else if (way !== 'down') go(at, way)
      else if (isSame(columns, begun, start)) drop()
      else edit({ row: draftRow, column: missing })
      return true
    },
    giveUp() {
      if (!draft || !isSame(columns, draft, start)) return false
      drop()
      return true
    },
  }
}

/** The first cell that must be filled and is empty; −1 where there is none. */
function firstMissing(columns: readonly Column[], fields: FieldValues): number {
  return columns.findIndex((column) => column.isNeeded && column.textOf(fields) === '')
}

function isSame(columns: readonly Column[], fields: FieldValues, others: FieldValues): boolean {
  return columns.every((column) => column.textOf(fields) === column.textOf(others))
}
