import { type RefObject, useState } from 'react'
import type { FieldValues } from '../../commands/checkedRecord.ts'
import { setFields } from '../../commands/verbs/setFields.ts'
import type { Message } from '../../lib/message.ts'
import { useDispatch, useOpen } from '../../store/useEditor.tsx'
import { type GridOptions, draftRow } from './draftRow.ts'
import { type Way, placeBy } from '../../ui/gridPlace.ts'
import { useDraftRow } from './useDraftRow.ts'
import { type PlaceInGrid, useGridPlace } from './useGridPlace.ts'

export interface Grid extends Pick<PlaceInGrid, 'at' | 'editing' | 'select' | 'edit'> {
  readonly rows: readonly string[]
  /** What is typed so far in the row that is begun. */
  readonly draft: FieldValues | undefined
  readonly begin: () => void
  readonly move: (rows: number, columns: number) => void
  /** Stores what was typed and goes on; else says why, and the cell stays open. Whether the edit is over. */
  readonly keep: (typed: string, way: Way) => boolean
  readonly giveUp: () => void
  readonly empty: () => void
  readonly say: (message: Message) => void
}

/** A table of records as a spreadsheet: where one is in it, and what is typed there. */
export function useGrid(options: GridOptions, table: RefObject<HTMLTableElement | null>): Grid {
  const { columns, ids } = options
  const dispatch = useDispatch()
  const { session } = useOpen()
  const [draft, setDraft] = useState<FieldValues>()
  const size = { rows: draft ? [...ids, draftRow] : ids, columns: columns.length }
  const place = useGridPlace(size, table)
  const { at, editing, select, edit, stop, go } = place
  const row = useDraftRow(options, { draft, setDraft, place })
  const say = (message: Message): void => session.notify(message, 'refused')

  const keep = (typed: string, way: Way): boolean => {
    const read = columns[at.column]?.read(typed)
    if (!read) return true
    if (!read.refused && at.row === draftRow) return row.keep(read.fields, way)
    if (read.refused) say(read.refused)
    const isKept =
      !read.refused && !dispatch(setFields, { id: at.row, fields: read.fields }).refused
    if (isKept) go(at, way)
    // Whoever leaves the table has given up; else what was typed stays to be mended.
    else if (way === 'leave') stop()
    return isKept || way === 'leave'
  }

  return {
    rows: size.rows,
    draft,
    at,
    editing,
    select,
    edit,
    keep,
    say,
    begin: row.begin,
    move: (down, right) => select(placeBy(size, at, down, right)),
    giveUp() {
      if (at.row !== draftRow || !row.giveUp()) select(at)
    },
    empty() {
      const read = columns[at.column]?.read('')
      if (read && !read.refused && at.row !== draftRow)
        dispatch(setFields, { id: at.row, fields: read.fields })
    },
  }
}
