import '../../i18n/laterWords.ts'
import { t } from '../../i18n/t.ts'
import type { TableView } from '../../store/TableView.ts'
import styles from './Table.module.css'
import { TableGrid } from './TableGrid.tsx'
import { useTableRows } from './useTableRows.ts'

export interface TablePanelProps {
  /** How it was looked at the last time; missing: never. */
  readonly kept?: TableView | undefined
  readonly onKeep?: (view: TableView) => void
}

/** The whole map as one table that is edited in place, as fast as a spreadsheet. */
export function TablePanel({ kept, onKeep }: TablePanelProps) {
  const data = useTableRows(kept, onKeep)
  return (
    <div className={styles['around']}>
      <section className={styles['panel']} aria-label={t('tableView.title')}>
        <TableGrid data={data} />
      </section>
    </div>
  )
}
