import { Plus, Trash2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { FieldValues } from '../../commands/checkedRecord.ts'
import type { OrganisationKind } from '../../commands/verbs/addRecord.ts'
import { t } from '../../i18n/t.ts'
import { recordOf } from '../../model/records.ts'
import { useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import hidden from '../../ui/Hidden.module.css'
import { useShown } from '../../ui/useShown.tsx'
import type { Column } from './Column.ts'
import { DeleteRecord } from './DeleteRecord.tsx'
import styles from './Grid.module.css'
import { type CellActions, GridRow } from './GridRow.tsx'
import { draftRow, rowName } from './draftRow.ts'
import { type Grid, useGrid } from './useGrid.ts'
import { useRowOrder } from './useRowOrder.ts'

export interface RecordGridProps {
  readonly kind: OrganisationKind
  /** What the table is called. */
  readonly label: string
  readonly columns: readonly Column[]
  readonly addLabel: string
  /** What to do where there is nothing yet. */
  readonly empty: string
  /** Fields that all its records have: only these are shown, and new ones get them. */
  readonly fixed?: FieldValues
  /** What a new record starts with. */
  readonly start?: FieldValues
  /** The record that the focus is in. */
  readonly onRow?: (id: string | undefined) => void
  readonly children?: ReactNode
}

const none: FieldValues = {}
const shownFirst = 200

/** Records of one kind as a table that is edited in place, as fast as a spreadsheet. */
export function RecordGrid(props: RecordGridProps) {
  const { kind, label, columns, addLabel, empty, fixed = none, start = none, onRow } = props
  const ids = useRowOrder(kind, fixed, columns[0])
  const table = useRef<HTMLTableElement>(null)
  const grid = useGrid({ kind, columns, ids, fixed, start }, table)
  const [doomed, setDoomed] = useState<{ readonly id: string; readonly name: string }>()
  const help = useId()
  const cells = useCellActions(grid)
  const { rows, at, draft } = grid
  const [few, more] = useShown(rows, shownFirst)
  const chosen = at.row === draftRow || at.row === '' ? undefined : at.row
  const name = useRecords((records) => {
    const record = chosen === undefined ? undefined : recordOf(records, chosen)
    return record ? (columns[0]?.show({ ...record }, records) ?? '') : ''
  })
  useEffect(() => onRow?.(chosen), [onRow, chosen])
  // What is added goes to the end, and must be seen there.
  const shown = draft ? rows : few

  return (
    <section className={styles['part']} aria-label={label}>
      <div className={styles['tools']}>
        <Button icon={<Plus size={14} aria-hidden />} onPress={grid.begin}>
          {addLabel}
        </Button>
        {chosen === undefined ? null : (
          <Button
            look="quiet"
            icon={<Trash2 size={14} aria-hidden />}
            className={styles['delete']}
            onPress={() => setDoomed({ id: chosen, name: rowName(name, chosen) })}
          >
            <span>{t('organisation.delete', { name: rowName(name, chosen) })}</span>
          </Button>
        )}
        {props.children}
      </div>
      {rows.length === 0 ? (
        <p className={styles['empty']}>{empty}</p>
      ) : (
        <div className={styles['scroll']}>
          <table
            ref={table}
            className={styles['grid']}
            role="grid"
            aria-label={label}
            aria-describedby={help}
            onKeyDown={(event) => onGridKey(event, grid)}
          >
            <thead>
              <tr>
                {columns.map(({ key, title, editor }) => (
                  <th key={key} scope="col" className={styles[editor]}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <GridRow
                  key={row}
                  row={row}
                  columns={columns}
                  draft={row === draftRow ? draft : undefined}
                  at={at.row === row ? at.column : undefined}
                  editing={at.row === row ? grid.editing : undefined}
                  cells={cells}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <span id={help} className={hidden['hidden']}>
        {t('organisation.grid.keys')}
      </span>
      {draft ? null : more}
      {doomed === undefined ? null : (
        <DeleteRecord id={doomed.id} name={doomed.name} onClose={() => setDoomed(undefined)} />
      )}
    </section>
  )
}

/** The same functions however often the table is drawn, so that only rows are drawn that changed. */
function useCellActions(grid: Grid): CellActions {
  const latest = useRef(grid)
  useEffect(() => {
    latest.current = grid
  })
  const [actions] = useState<CellActions>(() => ({
    onFocus: (place) => latest.current.select(place),
    onEdit: (place) => latest.current.edit(place),
    onKeep: (typed, way) => latest.current.keep(typed, way),
    onGiveUp: () => latest.current.giveUp(),
    onUnknown: (text) => latest.current.say({ key: 'organisation.notKnown', values: { text } }),
  }))
  return actions
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

function onGridKey(event: KeyboardEvent, grid: Grid): void {
  const { at, editing } = grid
  if (editing || event.ctrlKey || event.metaKey || event.altKey) return
  const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined
  if (step) grid.move(step[0], step[1])
  else if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') grid.edit(at)
  else if (event.key === 'Delete' || event.key === 'Backspace') grid.empty()
  else if (event.key.length === 1) grid.edit(at, event.key)
  else return
  event.preventDefault()
}
