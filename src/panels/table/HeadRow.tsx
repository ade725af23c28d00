import { useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import hidden from '../../ui/Hidden.module.css'
import { MenuList } from '../../ui/MenuList.tsx'
import { HeadCell } from './HeadCell.tsx'
import styles from './Table.module.css'
import { columnMenu } from './columnMenu.tsx'
import { fittingWidth, widthOf, withWidth } from './columnWidths.ts'
import { headRow } from './entries.ts'
import type { TableData } from './useTableRows.ts'
import type { TablePlace } from './useTablePlace.ts'

/** A width that is tried while the edge of a column is dragged. */
export interface TriedWidth {
  readonly key: string
  readonly width: number
}

interface HeadRowProps {
  readonly data: TableData
  readonly place: TablePlace
  readonly tried: TriedWidth | undefined
  readonly onTry: (tried: TriedWidth | undefined) => void
  readonly onColumns: () => void
}

/** What the columns are called, with what can be done to each. */
export function HeadRow({ data, place, tried, onTry, onColumns }: HeadRowProps) {
  const { columns, view, change, groups, context } = data
  const row = useRef<HTMLTableRowElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<string>()
  const [moved, move] = useState<{ readonly key: string }>()
  const opened = columns.find(({ key }) => key === open)
  useEffect(() => {
    if (!moved) return
    const head = row.current?.querySelector(`[data-key="${moved.key}"]`)
    head?.querySelector<HTMLElement>('[role="separator"]')?.focus()
  }, [moved])

  const keep = (key: string, width: number): void => {
    const column = columns.find((one) => one.key === key)
    if (column) change({ widths: withWidth(view, column, width) })
  }
  const fit = (key: string): void => {
    const column = columns.find((one) => one.key === key)
    const ids = groups.flatMap((group) => group.ids)
    if (column) keep(key, fittingWidth(column, ids, context))
  }
  const { at } = place
  return (
    <thead>
      <tr ref={row} aria-rowindex={1} data-row={headRow}>
        <th
          scope="col"
          aria-colindex={1}
          data-column={0}
          className={styles['number']}
          {...(at.row === headRow && at.column === 0
            ? { tabIndex: 0, 'data-at': '' }
            : { tabIndex: -1 })}
        >
          <span className={hidden['hidden']}>{t('tableView.rowNumber')}</span>#
        </th>
        {columns.map((column, index) => (
          <HeadCell
            key={column.key}
            column={column}
            place={index + 1}
            width={tried?.key === column.key ? tried.width : widthOf(column, view)}
            sort={view.sort}
            isHere={at.row === headRow && at.column === index + 1}
            isOpen={open === column.key}
            onSort={(sort) => change({ sort })}
            onMenu={(anchor) => {
              button.current = anchor
              setOpen(column.key)
            }}
            onTry={(width) => onTry(width === undefined ? undefined : { key: column.key, width })}
            onKeep={(width) => keep(column.key, width)}
            onFit={() => fit(column.key)}
          />
        ))}
      </tr>
      {opened ? (
        <MenuList
          label={t('tableView.columnMenu', { column: t(opened.title) })}
          entries={columnMenu({
            data,
            column: opened,
            onMove: () => move({ key: opened.key }),
            onFit: () => fit(opened.key),
            onColumns,
          })}
          button={button}
          start="first"
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </thead>
  )
}
