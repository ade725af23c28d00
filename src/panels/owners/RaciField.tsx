import { useEffect, useRef } from 'react'
import { assignAccountable } from '../../commands/verbs/assignAccountable.ts'
import { assignResponsible } from '../../commands/verbs/assignResponsible.ts'
import { assignRole } from '../../commands/verbs/assignRole.ts'
import { t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { newOwners, newcomerOf } from '../../parts/ownerOptions.ts'
import { useDispatch } from '../../store/useEditor.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { MultiComboBox } from '../../ui/MultiComboBox.tsx'
import type { Option } from '../../ui/options.ts'
import { type RaciRole, idsOfRole } from './raciRoles.ts'

export interface RaciFieldProps {
  readonly touchpoint: RecordOf<'touchpoint'>
  readonly role: RaciRole
  readonly options: readonly Option[]
  /** The one that there can be is chosen. */
  readonly onDone: () => void
  /** What is typed is nobody there is, and stays in the box; null: it doesn't stand there any more. */
  readonly onUnclear: (typed: string | null) => void
}

/** The box that changes who has a role; it takes the focus when it comes. */
export function RaciField(props: RaciFieldProps) {
  const { role } = props
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector('input')?.focus()
  }, [])
  return (
    <div ref={box}>
      {role === 'accountable' ? <Accountable {...props} /> : <Several {...props} role={role} />}
    </div>
  )
}

function Accountable({ touchpoint, options, onDone, onUnclear }: RaciFieldProps) {
  const dispatch = useDispatch()
  const touchpointIds = [touchpoint.id]
  const known = options.find(({ key }) => key === touchpoint.accountableId)
  return (
    <ComboBox
      label={t('owners.raci.accountable')}
      placeholder={t('owners.assignPlaceholder')}
      value={known?.key ?? null}
      text={known?.label ?? ''}
      options={options}
      adders={newOwners}
      onChoose={(key) => {
        const newcomer = key === null ? undefined : newcomerOf(key, newId)
        const owner = newcomer ? { newcomer } : key === null ? {} : { ownerId: key }
        dispatch(assignAccountable, { touchpointIds, isProposal: true, ...owner })
        onDone()
      }}
      onUnclear={onUnclear}
    />
  )
}

interface SeveralProps extends RaciFieldProps {
  readonly role: Exclude<RaciRole, 'accountable'>
}

function Several({ touchpoint, role, options, onUnclear }: SeveralProps) {
  const dispatch = useDispatch()
  const known = idsOfRole(touchpoint, role).filter((id) => options.some(({ key }) => key === id))
  const change = (ownerIds: readonly string[], added?: string): void => {
    const newcomer = added === undefined ? undefined : newcomerOf(added, newId)
    const ids = newcomer || added === undefined ? ownerIds : [...ownerIds, added]
    const args = { ownerIds: ids, ...(newcomer ? { newcomer } : {}) }
    if (role === 'responsible')
      dispatch(assignResponsible, { touchpointId: touchpoint.id, ...args })
    else dispatch(assignRole, { touchpointIds: [touchpoint.id], role, ...args })
  }
  return (
    <MultiComboBox
      label={t(`owners.raci.${role}`)}
      placeholder={t('owners.assignPlaceholder')}
      values={known}
      options={options}
      adders={newOwners}
      onAdd={(key) => change(known, key)}
      onRemove={(key) => change(known.filter((id) => id !== key))}
      onUnclear={onUnclear}
    />
  )
}
