import { TriangleAlert } from 'lucide-react'
import type { Ref } from 'react'
import type { RaciRow } from '../../analysis/ownership/raciGaps.ts'
import { whyUnowned } from '../../analysis/rules/whyUnowned.ts'
import { t } from '../../i18n/t.ts'
import type { Records } from '../../model/records.ts'
import type { Option } from '../../ui/options.ts'
import { RaciCell } from './RaciCell.tsx'
import styles from './RaciTable.module.css'
import { StateMark } from './StateMark.tsx'
import { type RaciRole, raciRoles } from './raciRoles.ts'

export interface RaciRowViewProps {
  readonly ref: Ref<HTMLTableRowElement>
  readonly place: number
  readonly raci: RaciRow
  readonly records: Records
  readonly options: readonly Option[]
  /** Of everybody, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly editing: RaciRole | undefined
  /** undefined: it is done. */
  readonly onEdit: (role: RaciRole | undefined) => void
}

/** What the one named says to it, or why they are not accountable after all. */
function Answer({ raci: { row }, records }: Pick<RaciRowViewProps, 'raci' | 'records'>) {
  const { owner, touchpoint } = row
  const reason = owner ? 'none' : whyUnowned(records, row).reason
  // That somebody left stands beside their name, and then their answer of old says nothing.
  if (reason === 'left') return null
  if (reason === 'gone')
    return (
      <span data-state="gone" className={styles['gone']}>
        {t('owners.why.gone')}
      </span>
    )
  return touchpoint.accountableId === undefined ? null : (
    <StateMark state={touchpoint.accountableState} />
  )
}

/** One touchpoint with all its roles, and what it lacks. */
export function RaciRowView(props: RaciRowViewProps) {
  const { ref, place, raci, records, options, names, editing, onEdit } = props
  const { row, gaps } = raci
  const { touchpoint, stage } = row
  return (
    <tr ref={ref} data-index={place} aria-rowindex={place + 2}>
      <th scope="row" className={styles['first']}>
        <span className={styles['name']}>{touchpoint.name}</span>
        <span className={styles['stage']}>{stage.name}</span>
        {gaps.length === 0 ? null : (
          <span className={styles['gaps']}>
            <TriangleAlert size={12} aria-hidden />
            {gaps.map((gap) => t(`owners.raci.gap.${gap}`)).join(' · ')}
          </span>
        )}
      </th>
      {raciRoles.map((role) => (
        <td key={role}>
          <RaciCell
            touchpoint={touchpoint}
            role={role}
            options={options}
            names={names}
            isEditing={editing === role}
            onEdit={onEdit}
          />
          {role === 'accountable' ? <Answer raci={raci} records={records} /> : null}
        </td>
      ))}
    </tr>
  )
}
