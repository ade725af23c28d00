import { assignResponsible } from '../../commands/verbs/assignResponsible.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { newOwners, newcomerOf } from '../../parts/ownerOptions.ts'
import { useDispatch, useRecord } from '../../store/useEditor.tsx'
import { MultiComboBox } from '../../ui/MultiComboBox.tsx'
import { useOwnerOptions } from './useOwnerOptions.ts'

/** Who does the work. */
export function ResponsibleField({ touchpointId }: { readonly touchpointId: string }) {
  const dispatch = useDispatch()
  const options = useOwnerOptions()
  const ids = useRecord('touchpoint', touchpointId)?.responsibleIds ?? []
  const known = ids.filter((id) => options.some(({ key }) => key === id))
  return (
    <MultiComboBox
      label={t('details.responsible')}
      placeholder={t('details.responsiblePlaceholder')}
      values={known}
      options={options}
      adders={newOwners}
      onAdd={(key) => {
        const newcomer = newcomerOf(key, newId)
        dispatch(
          assignResponsible,
          newcomer
            ? { touchpointId, ownerIds: known, newcomer }
            : { touchpointId, ownerIds: [...known, key] },
        )
      }}
      onRemove={(key) =>
        dispatch(assignResponsible, { touchpointId, ownerIds: known.filter((id) => id !== key) })
      }
    />
  )
}
