import { memo } from 'react'
import { t } from '../../i18n/t.ts'
import type { Evidence } from '../../model/evidence.ts'
import { liveRecord } from '../../model/records.ts'
import type { TableRows } from '../../store/TableView.ts'
import { useFindingsOf, useRecords, useSession } from '../../store/useEditor.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './Table.module.css'
import { TableCell } from './TableCell.tsx'
import type { TableColumn } from './TableColumn.ts'
import { isDraft } from './entries.ts'
import type { RowPlace } from './rowPlace.ts'
import type { CellActions } from './useCellActions.ts'

interface TableRowProps extends RowPlace {
  readonly index: number
  readonly measure: (row: HTMLElement | null) => void
  readonly rows: TableRows
  readonly row: string
  /** Missing: it is not there yet. */
  readonly number: number | undefined
  readonly columns: readonly TableColumn[]
  readonly evidence: Evidence | undefined
  readonly cells: CellActions
}

/** One touchpoint or step, or the one that is not there yet. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { index, measure, rows, row, number, columns, evidence, cells } = props
  const { at, editing, from = 0, to = -1 } = props
  const findings = useFindingsOf(row)
  const isNew = isDraft(row)
  const texts = useRecords((records) => {
    const context = { records, evidenceOf: () => evidence, findingsOf: () => findings }
    return columns.map((column) => (isNew ? '' : column.text(row, context)))
  })
  const name = useRecords(
    (records) =>
      (liveRecord(records, 'touchpoint', row) ?? liveRecord(records, 'step', row))?.name ?? '',
  )
  const isSelected = useSession(({ selection }) => selection.includes(row))
  const label = isNew ? t('tableView.newRow') : name || t('tableView.noName')
  return (
    <tr
      ref={measure}
      data-index={index}
      data-row={row}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={classes(isNew && styles['draft'], isSelected && styles['chosen'])}
    >
      <td
        role="gridcell"
        aria-colindex={1}
        data-column={0}
        className={styles['number']}
        tabIndex={at === 0 ? 0 : -1}
        aria-label={number === undefined ? label : t('tableView.row', { n: number })}
        {...(at === 0 ? { 'data-at': '' } : {})}
      >
        {number ?? '+'}
      </td>
      {columns.map((column, place) => (
        <TableCell
          key={column.key}
          column={column}
          place={place + 1}
          row={row}
          label={label}
          text={texts[place] ?? ''}
          hint={isNew && column.key === 'name' ? t('tableView.newRowHint', { rows }) : undefined}
          findings={column.key === 'findings' ? findings : undefined}
          isHere={at === place + 1}
          editing={at === place + 1 ? editing : undefined}
          isInRange={place + 1 >= from && place + 1 <= to}
          cells={cells}
        />
      ))}
    </tr>
  )
})
