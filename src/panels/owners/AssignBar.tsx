import { type Ref, useMemo, useState } from 'react'
import type { SuggestedOwner } from '../../analysis/suggestedOwner.ts'
import { t } from '../../i18n/t.ts'
import { departmentColor } from '../../layout/ownerColors.ts'
import { newId } from '../../lib/newId.ts'
import type { Records } from '../../model/records.ts'
import { newOwners, newcomerOf, ownerOptions } from '../../parts/ownerOptions.ts'
import { useOpen, useRecords } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import type { Option } from '../../ui/options.ts'
import styles from './TouchpointList.module.css'
import type { Assign } from './useAssign.ts'

export interface AssignBarProps {
  /** Touchpoints that are to get the owner. */
  readonly marked: readonly string[]
  /** Whom the map suggests for those shown. */
  readonly offered: ReadonlyMap<string, SuggestedOwner>
  readonly assign: Assign
  /** Whether those shown are proposals, which can be accepted. */
  readonly isWaiting: boolean
  readonly openerRef: Ref<HTMLButtonElement>
  readonly onAssigned: () => void
}

/** Whom to assign what is selected to. Nothing in it is ever disabled: it says what is missing. */
export function AssignBar(props: AssignBarProps) {
  const { marked, offered, assign, isWaiting, openerRef, onAssigned } = props
  const { session } = useOpen()
  const options = useOwners()
  const [key, setKey] = useState<string | null>(null)
  const [added, setAdded] = useState('')
  const known = options.find((option) => option.key === key)
  const run = (): void => {
    if (marked.length === 0 || key === null) {
      const missing = marked.length === 0 ? 'owners.selectFirst' : 'owners.chooseFirst'
      session.notify({ key: missing, values: {} }, 'refused')
      return
    }
    const ownerId = assign.propose(marked, key)
    if (ownerId === undefined) return
    setKey(ownerId)
    onAssigned()
  }
  const accept = (): void => {
    if (marked.length === 0) session.notify({ key: 'owners.selectFirst', values: {} }, 'refused')
    else assign.answer(marked, 'accepted')
  }
  return (
    <div className={styles['assign']}>
      <p className={styles['selected']} role="status">
        {t('owners.list.selected', { n: marked.length })}
      </p>
      <div className={styles['to']}>
        <ComboBox
          label={t('owners.assignTo')}
          placeholder={t('owners.assignPlaceholder')}
          value={key}
          text={known?.label ?? (key === null ? '' : added)}
          options={options}
          adders={newOwners}
          openerRef={openerRef}
          onChoose={(chosen) => {
            setKey(chosen)
            if (chosen !== null) setAdded(newcomerOf(chosen, newId)?.name ?? '')
          }}
          onUnclear={(typed) => {
            if (typed !== null) setKey(null)
          }}
        />
      </div>
      <Button look="primary" onPress={run}>
        {t('owners.assign')}
      </Button>
      {isWaiting ? (
        <Button onPress={accept}>{t('owners.answer.acceptSelected', { n: marked.length })}</Button>
      ) : null}
      {offered.size === 0 ? null : (
        <Button onPress={() => assign.proposeAll(offered)}>
          {t('owners.acceptAll', { n: offered.size })}
        </Button>
      )}
    </div>
  )
}

/** Departments first: it is they who own most. */
function useOwners(): readonly Option[] {
  const records = useRecords((all: Records) => all)
  return useMemo(() => {
    const options = ownerOptions(records, departmentColor)
    const isDepartment = ({ section }: Option): boolean => section === t('details.departments')
    return [...options.filter(isDepartment), ...options.filter((one) => !isDepartment(one))]
  }, [records])
}
