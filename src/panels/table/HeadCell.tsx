import { ArrowDown, ArrowUp, ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { t } from '../../i18n/t.ts'
import type { TableSort } from '../../store/TableView.ts'
import { classes } from '../../ui/classes.ts'
import { ColumnHandle } from './ColumnHandle.tsx'
import styles from './Table.module.css'
import type { TableColumn } from './TableColumn.ts'

interface HeadCellProps {
  readonly column: TableColumn
  /** From 1, after the numbers of the rows. */
  readonly place: number
  readonly width: number
  readonly sort: TableSort | undefined
  readonly isHere: boolean
  /** Its menu is open. */
  readonly isOpen: boolean
  readonly onSort: (sort: TableSort | undefined) => void
  readonly onMenu: (anchor: HTMLButtonElement | null) => void
  readonly onTry: (width: number | undefined) => void
  readonly onKeep: (width: number) => void
  readonly onFit: () => void
}

/**
 * The head of a column. It sorts: from the first, from the last, then as on the map again. Its menu opens by its arrow,
 * the context menu's click or key, or Alt and Down; its edge changes the width.
 */
export function HeadCell(props: HeadCellProps) {
  const { column, place, width, sort, isHere, isOpen, onSort, onMenu, onTry, onKeep, onFit } = props
  const { key, isNumber } = column
  const title = t(column.title)
  const own = useRef<HTMLButtonElement>(null)
  const isSorted = sort?.column === key
  const openMenu = (): void => {
    // The head is where one comes back to.
    own.current?.focus()
    onMenu(own.current)
  }
  const Icon = isSorted && sort.isDown ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      aria-colindex={place + 1}
      aria-label={title}
      aria-sort={isSorted ? (sort.isDown ? 'descending' : 'ascending') : 'none'}
      className={classes(isNumber && styles['figure'])}
      data-key={key}
      onContextMenu={(event) => {
        event.preventDefault()
        openMenu()
      }}
    >
      <button
        ref={own}
        type="button"
        data-column={place}
        tabIndex={isHere ? 0 : -1}
        {...(isHere ? { 'data-at': '' } : {})}
        title={title}
        aria-keyshortcuts="Alt+ArrowDown"
        onClick={() => onSort(nextSort(key, sort))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || !event.altKey) return
          event.preventDefault()
          openMenu()
        }}
      >
        <span className={styles['title']}>{title}</span>
        {isSorted ? <Icon size={12} aria-hidden /> : null}
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={styles['opener']}
        aria-label={t('tableView.columnMenu', { column: title })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        data-editor
        onClick={openMenu}
      >
        <ChevronDown size={12} aria-hidden />
      </button>
      <ColumnHandle
        column={title}
        width={width}
        onTry={onTry}
        onKeep={onKeep}
        onFit={onFit}
        onLeave={() => own.current?.focus()}
      />
    </th>
  )
}

function nextSort(column: string, sort: TableSort | undefined): TableSort | undefined {
  if (sort?.column !== column) return { column, isDown: false }
  return sort.isDown ? undefined : { column, isDown: true }
}
