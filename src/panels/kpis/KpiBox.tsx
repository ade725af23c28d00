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
}

/** Chooses one of the KPIs there are. */
export function KpiBox({ label, kpiId, withoutId = null, onChoose }: KpiBoxProps) {
  const { board } = useKpis()
  return (
    <ComboBox
      label={label}
      value={kpiId}
      text={kpiName(board, kpiId)}
      options={kpiOptions(board, withoutId === null ? undefined : new Set([withoutId]))}
      onChoose={onChoose}
      placeholder={t('kpis.chooseKpi')}
    />
  )
}
