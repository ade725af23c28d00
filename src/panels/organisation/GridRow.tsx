import { memo } from 'react'
import type { FieldValues } from '../../commands/checkedRecord.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { type Records, recordOf } from '../../model/records.ts'
import { useOpen, useRecords } from '../../store/useEditor.tsx'
import { Face } from '../../parts/Face.tsx'
import { CellEditor } from '../../ui/CellEditor.tsx'
import type { Column, Fields } from './Column.ts'
import styles from './Grid.module.css'
import type { GridPlace, Way } from '../../ui/gridPlace.ts'
import { draftRow, rowName } from './draftRow.ts'
import type { Editing } from './useGridPlace.ts'

export interface GridRowProps {
  readonly row: string
  readonly columns: readonly Column[]
  /** Of the row that is begun. */
  readonly draft: FieldValues | undefined
  /** The column that the focus is in, where it is in this row. */
  readonly at: number | undefined
  readonly editing: Editing | undefined
  readonly cells: CellActions
}

export interface CellActions {
  readonly onFocus: (place: GridPlace) => void
  readonly onEdit: (place: GridPlace) => void
  readonly onKeep: (typed: string, way: Way) => boolean
  readonly onGiveUp: () => void
  readonly onUnknown: (typed: string) => void
}

/** One record of the table. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, columns, draft, at, editing, cells } = props
  const { editor } = useOpen()
  const fieldsIn = (records: Records): Fields =>
    row === draftRow ? { ...draft } : { ...recordOf(records, row) }
  const texts = useRecords((records) => {
    const fields = fieldsIn(records)
    return columns.map((column) => column.show(fields, records))
  })
  const portraits = useRecords((records) => {
    const fields = fieldsIn(records)
    return columns.map((column) => column.portrait?.(fields, records))
  })
  const name = rowName(texts[0] ?? '', row)
  return (
    <tr className={row === draftRow ? styles['draft'] : undefined}>
      {columns.map((column, place) => {
        const isHere = at === place
        const shown = texts[place] ?? ''
        const isEdited = isHere && editing !== undefined
        const Cell = place === 0 ? 'th' : 'td'
        return (
          <Cell
            key={column.key}
            {...(place === 0 ? { scope: 'row' } : { role: 'gridcell' })}
            className={styles[column.editor]}
            tabIndex={isHere && !isEdited ? 0 : -1}
            {...(isHere && !isEdited ? { 'data-at': '' } : {})}
            onFocus={(event) => {
              if (event.target === event.currentTarget) cells.onFocus({ row, column: place })
            }}
            onClick={() => {
              if (!isEdited) cells.onEdit({ row, column: place })
            }}
          >
            {isEdited ? (
              <CellEditor
                key={editing.serial}
                kind={column.editor}
                options={column.options(editor.getState().records)}
                label={`${column.title}, ${name}`}
                value={column.textOf(fieldsIn(editor.getState().records))}
                shown={shown}
                typed={editing.typed}
                onKeep={cells.onKeep}
                onGiveUp={cells.onGiveUp}
                onUnknown={cells.onUnknown}
              />
            ) : (
              <Shown column={column} text={shown} portrait={portraits[place]} />
            )}
          </Cell>
        )
      })}
    </tr>
  )
})

interface ShownProps {
  readonly column: Column
  readonly text: string
  readonly portrait: RecordOf<'portrait'> | undefined
}

function Shown({ column, text, portrait }: ShownProps) {
  if (portrait)
    return (
      <span className={styles['withFace']}>
        <Face portrait={portrait} />
        {text}
      </span>
    )
  if (column.editor !== 'color' || text === '') return text
  return (
    <>
      <span className={styles['swatch']} style={{ backgroundColor: text }} aria-hidden />
      {text}
    </>
  )
}
