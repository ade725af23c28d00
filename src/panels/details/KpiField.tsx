import { linkKpis } from '../../commands/verbs/linkKpis.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { kpiOptions } from '../../parts/kpiOptions.ts'
import { newKpis, newcomerOf } from '../../parts/ownerOptions.ts'
import { useDispatch, useRecord } from '../../store/useEditor.tsx'
import { MultiComboBox } from '../../ui/MultiComboBox.tsx'
import { useOptions } from './useOptions.ts'

/** By what it is measured. */
export function KpiField({ touchpointId }: { readonly touchpointId: string }) {
  const dispatch = useDispatch()
  const options = useOptions(kpiOptions)
  const ids = useRecord('touchpoint', touchpointId)?.kpiIds ?? []
  const known = ids.filter((id) => options.some(({ key }) => key === id))
  return (
    <MultiComboBox
      label={t('details.kpis')}
      placeholder={t('details.kpisPlaceholder')}
      values={known}
      options={options}
      adders={newKpis}
      onAdd={(key) => {
        const newcomer = newcomerOf(key, newId)
        dispatch(
          linkKpis,
          newcomer
            ? { touchpointId, kpiIds: known, newcomer }
            : { touchpointId, kpiIds: [...known, key] },
        )
      }}
      onRemove={(key) =>
        dispatch(linkKpis, { touchpointId, kpiIds: known.filter((id) => id !== key) })
      }
    />
  )
}
