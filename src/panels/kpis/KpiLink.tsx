import { Button } from '../../ui/Button.tsx'
import styles from './Kpis.module.css'
import { kpiName } from './kpiBoard.ts'
import { useKpis } from './useKpis.ts'

/** A KPI's name in a sentence; it opens the sheet. */
export function KpiLink({ kpiId }: { readonly kpiId: string }) {
  const { board, open } = useKpis()
  return (
    <Button
      look="link"
      className={styles['inline']}
      onPress={() => open({ kind: 'kpi', id: kpiId })}
    >
      {kpiName(board, kpiId)}
    </Button>
  )
}
