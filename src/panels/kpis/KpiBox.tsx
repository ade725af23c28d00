import { t } from '../../i18n/t.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { kpiName } from './kpiBoard.ts'
import { kpiOptions } from './options.ts'
import { useKpis } from './useKpis.ts'

export interface KpiBoxProps {
  readonly label: string
  readonly kpiId: string | null
  /** One that can't be chosen. */
  readonly withoutId?: string | null
  readonly onChoose: (kpiId: string | null) => void
  /** What is typed is no KPI there is, and what was chosen before is not meant any more. */
  readonly onUnclear?: () => void
}

/** Chooses one of the KPIs there are. */
export function KpiBox({ label, kpiId, withoutId = null, onChoose, onUnclear }: KpiBoxProps) {
  const { board } = useKpis()
  return (
    <ComboBox
      label={label}
      value={kpiId}
      text={kpiName(board, kpiId)}
      options={kpiOptions(board, withoutId === null ? undefined : new Set([withoutId]))}
      onChoose={onChoose}
      onUnclear={(typed) => {
        if (typed !== null) onUnclear?.()
      }}
      placeholder={t('kpis.chooseKpi')}
    />
  )
}
