import { t } from '../../i18n/t.ts'
import type { Finding } from '../../model/finding.ts'
import { FindingsBadge } from '../../parts/FindingsBadge.tsx'
import { OwnerChip } from '../../parts/OwnerChip.tsx'
import { useOpen } from '../../store/useEditor.tsx'
import { CellEditor } from '../../ui/CellEditor.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './Table.module.css'
import { type TableColumn, copyText } from './TableColumn.ts'
import { isDraft } from './entries.ts'
import { worstOf } from './findingsColumn.ts'
import type { CellActions } from './useCellActions.ts'
import type { EditingCell } from './useTablePlace.ts'

interface TableCellProps {
  readonly column: TableColumn
  /** From 1, after the numbers of the rows. */
  readonly place: number
  readonly row: string
  /** What the row is called. */
  readonly label: string
  readonly text: string
  /** What to type, where there is nothing yet. */
  readonly hint: string | undefined
  readonly findings: readonly Finding[] | undefined
  readonly isHere: boolean
  readonly editing: EditingCell | undefined
  readonly isInRange: boolean
  readonly cells: CellActions
}

/** One cell: what it says, or its editor above it, so that nothing around moves while somebody types. */
export function TableCell(props: TableCellProps) {
  const { column, place, isHere, editing, isInRange } = props
  const isFirst = place === 1
  const Cell = isFirst ? 'th' : 'td'
  const isEdited = editing !== undefined
  return (
    <Cell
      {...(isFirst ? { scope: 'row' as const } : { role: 'gridcell' })}
      aria-colindex={place + 1}
      data-column={place}
      className={classes(column.isNumber && styles['figure'], isInRange && styles['inRange'])}
      tabIndex={isHere && !isEdited ? 0 : -1}
      {...(isHere && !isEdited ? { 'data-at': '' } : {})}
      {...(isInRange ? { 'aria-selected': true } : {})}
      {...(column.edit ? {} : { 'aria-readonly': true })}
    >
      <span className={styles['text']} data-text>
        <Shown {...props} />
      </span>
      {isEdited ? <Editor {...props} editing={editing} /> : null}
    </Cell>
  )
}

function Shown({ column, text, hint, row, findings }: TableCellProps) {
  if (hint !== undefined) return <span className={styles['hint']}>{hint}</span>
  const worst = findings && worstOf(findings)
  if (worst) return <FindingsBadge count={findings.length} severity={worst} />
  if (column.key === 'owner' && text === '' && !isDraft(row)) return <OwnerChip />
  return text
}

function Editor(props: TableCellProps & { readonly editing: EditingCell }) {
  const { column, row, label, editing, cells } = props
  const { editor } = useOpen()
  const { edit } = column
  if (!edit) return null
  const { records } = editor.getState()
  const context = { records, evidenceOf: () => undefined, findingsOf: () => [] }
  const text = isDraft(row) ? '' : copyText(column, row, context)
  const isPlain = edit.kind === 'number' || edit.kind === 'text' || edit.kind === 'long'
  return (
    <div className={styles['over']} data-editor>
      <CellEditor
        key={editing.serial}
        kind={edit.kind}
        label={t('tableView.cellOf', { column: t(column.title), row: label })}
        value={isPlain || isDraft(row) ? text : edit.value(row, records)}
        shown={text}
        typed={editing.typed}
        options={edit.options(records)}
        adders={edit.adders}
        isFree={edit.isFree}
        onKeep={cells.onKeep}
        onGiveUp={cells.onGiveUp}
        onUnknown={cells.onUnknown}
      />
    </div>
  )
}
