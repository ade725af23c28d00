import { ChevronDown, ChevronRight } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import styles from './Table.module.css'
import type { Entry } from './entries.ts'
import type { CellActions } from './useCellActions.ts'

interface GroupRowProps {
  readonly entry: Extract<Entry, { kind: 'group' }>
  readonly index: number
  readonly measure: (row: HTMLElement | null) => void
  readonly columns: number
  readonly isHere: boolean
  readonly cells: CellActions
}

/** What the rows below have in common, and how many they are; it folds them up. */
export function GroupRow({ entry, index, measure, columns, isHere, cells }: GroupRowProps) {
  const { group, isFolded, key } = entry
  const Icon = isFolded ? ChevronRight : ChevronDown
  return (
    <tr
      ref={measure}
      data-index={index}
      data-row={key}
      aria-rowindex={index + 2}
      className={styles['group']}
    >
      <td role="gridcell" colSpan={columns} aria-colindex={1}>
        <button
          type="button"
          tabIndex={isHere ? 0 : -1}
          aria-expanded={!isFolded}
          {...(isHere ? { 'data-at': '' } : {})}
          onClick={() => cells.onFold(group.key)}
        >
          <Icon size={14} aria-hidden />
          {t('tableView.groupOf', { name: group.label ?? '', n: group.ids.length })}
        </button>
      </td>
    </tr>
  )
}
