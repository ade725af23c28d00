import '../../i18n/laterWords.ts'
import { t } from '../../i18n/t.ts'
import styles from './Table.module.css'
import { TableGrid } from './TableGrid.tsx'
import { useTableRows } from './useTableRows.ts'

/** The whole map as one table that is edited in place, as fast as a spreadsheet. */
export function TablePanel() {
  const data = useTableRows()
  return (
    <section className={styles['panel']} aria-label={t('tableView.title')}>
      <TableGrid data={data} />
    </section>
  )
}
