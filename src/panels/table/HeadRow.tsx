import { ArrowDown, ArrowUp } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import hidden from '../../ui/Hidden.module.css'
import { classes } from '../../ui/classes.ts'
import styles from './Table.module.css'
import { headRow } from './entries.ts'
import type { TableData } from './useTableRows.ts'
import type { TablePlace } from './useTablePlace.ts'

interface HeadRowProps {
  readonly data: TableData
  readonly place: TablePlace
}

/** What the columns are called. Each sorts: from the first, from the last, then as on the map again. */
export function HeadRow({ data, place }: HeadRowProps) {
  const { columns, view, change } = data
  const { sort } = view
  const { at } = place
  const isAt = (column: number) =>
    at.row === headRow && at.column === column
      ? ({ tabIndex: 0, 'data-at': '' } as const)
      : ({ tabIndex: -1 } as const)
  return (
    <thead>
      <tr aria-rowindex={1} data-row={headRow}>
        <th scope="col" aria-colindex={1} data-column={0} className={styles['number']} {...isAt(0)}>
          <span className={hidden['hidden']}>{t('tableView.rowNumber')}</span>#
        </th>
        {columns.map(({ key, title, isNumber }, index) => {
          const isSorted = sort?.column === key
          const Icon = isSorted && sort.isDown ? ArrowDown : ArrowUp
          return (
            <th
              key={key}
              scope="col"
              aria-colindex={index + 2}
              aria-sort={isSorted ? (sort.isDown ? 'descending' : 'ascending') : 'none'}
              className={classes(isNumber && styles['figure'])}
            >
              <button
                type="button"
                data-column={index + 1}
                onClick={() => change({ sort: nextSort(key, sort) })}
                {...isAt(index + 1)}
              >
                {t(title)}
                {isSorted ? <Icon size={12} aria-hidden /> : null}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function nextSort(column: string, sort: TableData['view']['sort']): TableData['view']['sort'] {
  if (sort?.column !== column) return { column, isDown: false }
  return sort.isDown ? undefined : { column, isDown: true }
}
