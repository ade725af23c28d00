import { linkKpis } from '../../commands/verbs/linkKpis.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { newKpis, newcomerOf } from '../../parts/ownerOptions.ts'
import { useDispatch } from '../../store/useEditor.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { kpiOptions } from './options.ts'
import { useKpis } from './useKpis.ts'

export interface LinkKpiProps {
  readonly touchpointId: string
  /** After one was chosen. */
  readonly onDone?: () => void
}

/** Links one more KPI to a touchpoint, or adds one by its name. */
export function LinkKpi({ touchpointId, onDone }: LinkKpiProps) {
  const { board } = useKpis()
  const dispatch = useDispatch()
  const node = board.graph.touchpoints.get(touchpointId)
  const kpiIds = node?.kpiIds ?? []
  return (
    <ComboBox
      label={t('kpis.linkTo', { name: node?.touchpoint.name ?? '' })}
      value={null}
      text=""
      options={kpiOptions(board, new Set(kpiIds))}
      adders={newKpis}
      onChoose={(key) => {
        if (key === null) return
        const newcomer = newcomerOf(key, newId)
        dispatch(
          linkKpis,
          newcomer
            ? { touchpointId, kpiIds, newcomer }
            : { touchpointId, kpiIds: [...kpiIds, key] },
        )
        onDone?.()
      }}
      placeholder={t('kpis.chooseKpi')}
    />
  )
}
