import type { KpiValue } from '../../analysis/kpis/kpiValue.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Kpis.module.css'
import { StateMark } from './StateMark.tsx'
import { latestFigure } from './figures.ts'
import { useKpis } from './useKpis.ts'

/** A KPI of a list with its state and its latest figure; its name opens the sheet. */
export function StatedKpi({ value }: { readonly value: KpiValue }) {
  const { open } = useKpis()
  return (
    <span className={styles['stated']}>
      <StateMark state={value.state} />
      <Button look="link" onPress={() => open({ kind: 'kpi', id: value.kpi.id })}>
        {value.kpi.name}
      </Button>
      {value.latest ? <b>{latestFigure(value)}</b> : null}
    </span>
  )
}
