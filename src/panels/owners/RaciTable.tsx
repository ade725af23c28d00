import { useMemo, useRef, useState } from 'react'
import { type RaciRow, raciRows } from '../../analysis/ownership/raciGaps.ts'
import { t } from '../../i18n/t.ts'
import { departmentColor } from '../../layout/ownerColors.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { ownerOptions } from '../../parts/ownerOptions.ts'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { classes } from '../../ui/classes.ts'
import { RaciRowView } from './RaciRowView.tsx'
import card from '../../ui/Card.module.css'
import styles from './RaciTable.module.css'
import table from './Table.module.css'
import { WindowedRows } from '../../ui/WindowedRows.tsx'
import { type RaciRole, raciRoles } from './raciRoles.ts'
import type { Ownership } from './useOwnership.ts'
import { useWindowed } from '../../ui/useWindowed.ts'

/** Which cell is being changed. */
export interface RaciPlace {
  readonly id: string
  readonly role: RaciRole
}

const likelyHeight = 53

/** Who is accountable, does the work, is asked, is told and stands in, touchpoint by touchpoint. */
export function RaciTable({ ownership }: { readonly ownership: Ownership }) {
  const { records, ownRows, isAll } = ownership
  const sorted = useMemo(() => raciRows(ownRows, records), [ownRows, records])
  // A row stays where it was when the view opened: filling its gap must not move it from under the hand.
  const [ranks] = useState(() => new Map(sorted.map(({ row }, at) => [row.id, at])))
  const rows = useMemo(() => {
    const rankOf = ({ row }: RaciRow): number => ranks.get(row.id) ?? ranks.size
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b))
  }, [sorted, ranks])
  const options = useMemo(() => ownerOptions(records, departmentColor), [records])
  const names = useMemo(() => ownerNames(records), [records])
  const [editing, setEditing] = useState<RaciPlace>()
  const scroller = useRef<HTMLDivElement>(null)
  const windowed = useWindowed(rows.length, scroller, { likelyHeight })
  const lacking = rows.filter(({ gaps }) => gaps.length > 0).length
  return (
    <div className={classes(card['card'], styles['card'])}>
      <p className={styles['lead']}>
        <b>{t('owners.raci.gaps', { n: lacking })}</b> {t('owners.raci.lead')}
        {isAll ? ` ${t('owners.raci.otherJourneys')}` : ''}
      </p>
      <ScrollRegion ref={scroller} label={t('owners.raci')} className={styles['scroll']}>
        <table
          className={classes(table['table'], styles['table'])}
          aria-label={t('owners.raci')}
          aria-rowcount={rows.length + 1}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className={styles['first']}>
                {t('owners.list.touchpoint')}
              </th>
              {raciRoles.map((role) => (
                <th key={role} scope="col">
                  {t(`owners.raci.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <WindowedRows
              windowed={windowed}
              columns={raciRoles.length + 1}
              render={(place) => {
                const one = rows[place]
                return one ? (
                  <RaciRowView
                    key={one.row.id}
                    ref={windowed.measure}
                    place={place}
                    raci={one}
                    records={records}
                    options={options}
                    names={names}
                    editing={editing?.id === one.row.id ? editing.role : undefined}
                    onEdit={(role) => setEditing(role && { id: one.row.id, role })}
                  />
                ) : null
              }}
            />
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}

/** Those who have left too: what they are still named for is to be seen, and that they left. */
function ownerNames(records: Records): ReadonlyMap<string, string> {
  const people = recordsOfKind(records, 'person').map(({ id, name, active }) => {
    return [id, active === false ? t('owners.raci.left', { name }) : name] as const
  })
  const departments = recordsOfKind(records, 'department').map(
    ({ id, name }) => [id, name] as const,
  )
  return new Map([...people, ...departments])
}
