import { type FocusEvent, useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { classes } from '../../ui/classes.ts'
import type { Option } from '../../ui/options.ts'
import { RaciField } from './RaciField.tsx'
import styles from './RaciTable.module.css'
import { type RaciRole, namedFor } from './raciRoles.ts'

export interface RaciCellProps {
  readonly touchpoint: RecordOf<'touchpoint'>
  readonly role: RaciRole
  readonly options: readonly Option[]
  /** Of everybody, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly isEditing: boolean
  readonly onEdit: (role: RaciRole | undefined) => void
}

/** Who has one role at a touchpoint. A press turns it into a box to change it, until the focus goes elsewhere. */
export function RaciCell(props: RaciCellProps) {
  const { touchpoint, role, options, isEditing, onEdit } = props
  const names = namedFor(touchpoint, role).flatMap((id) => props.names.get(id) ?? [])
  const opener = useRef<HTMLButtonElement>(null)
  const isReturning = useRef(false)
  const isUnclear = useRef(false)
  useEffect(() => {
    if (isEditing || !isReturning.current) return
    isReturning.current = false
    opener.current?.focus()
  }, [isEditing])
  /** Done from within: the focus goes back to the cell. */
  const finish = (): void => {
    isReturning.current = true
    isUnclear.current = false
    onEdit(undefined)
  }
  if (isEditing)
    return (
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the box within takes the keys
      <div
        className={styles['editor']}
        onKeyDown={(event) => {
          if (event.key === 'Escape') finish()
          // The cell that takes the focus now must not be pressed by the same key.
          if (event.key === 'Enter') event.preventDefault()
        }}
        onBlur={(event) => {
          // What was chosen by leaving does not call back; what can't be told stays to be mended.
          if (!isLeft(event) || isUnclear.current) return
          isReturning.current = false
          onEdit(undefined)
        }}
      >
        <RaciField
          touchpoint={touchpoint}
          role={role}
          options={options}
          onDone={finish}
          onUnclear={(typed) => {
            isUnclear.current = typed !== null
          }}
        />
      </div>
    )
  const who = names.length === 0 ? t('owners.raci.nobody') : names.join(', ')
  const label = t('owners.raci.cell', {
    role: t(`owners.raci.${role}`),
    name: touchpoint.name,
    who,
  })
  return (
    <button
      ref={opener}
      type="button"
      className={classes(styles['cell'], names.length === 0 && styles['empty'])}
      aria-label={label}
      onClick={() => onEdit(role)}
    >
      {names.length === 0 ? t('owners.raci.add') : names.join(', ')}
    </button>
  )
}

/** A removed chip takes the focus with it and leaves it nowhere: the box is still in use then. */
function isLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)
}
