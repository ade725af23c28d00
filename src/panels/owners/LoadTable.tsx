import { useMemo } from 'react'
import { apart, nobody, ownerKey } from '../../analysis/ownership/participation.ts'
import {
  type OwnerLoad,
  harmSpan,
  overloadAmong,
  ownerLoads,
} from '../../analysis/ownership/ownerLoads.ts'
import { saidKind } from '../../analysis/ownership/voiceOf.ts'
import { ruleSettings } from '../../analysis/ruleSettings.ts'
import { formatCount, formatShare, t } from '../../i18n/t.ts'
import { departmentOf, recordsOfKind } from '../../model/queries.ts'
import { OwnerChip } from '../../parts/OwnerChip.tsx'
import { SeverityMark } from '../../parts/SeverityMark.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { classes } from '../../ui/classes.ts'
import { ownerChip } from '../../layout/ownerChip.ts'
import type { DepartmentColors } from '../../layout/ownerMark.ts'
import card from '../../ui/Card.module.css'
import styles from './LoadTable.module.css'
import owners from './Owners.module.css'
import table from './Table.module.css'
import type { Ownership } from './useOwnership.ts'

export interface LoadTableProps {
  readonly ownership: Ownership
  /** Shows what is theirs. */
  readonly onOpen: (ownerId: string) => void
}

/** Who carries how much, and which departments own nothing. */
export function LoadTable({ ownership, onOpen }: LoadTableProps) {
  const { records, rows, colors } = ownership
  const loads = useMemo(
    () =>
      ownerLoads(
        rows.map(({ owner, evidence, harm, feedback }) => ({
          owner,
          comments: evidence?.comments ?? 0,
          harm,
          span: feedback?.span,
        })),
      ).sort((a, b) => b.harm - a.harm || b.touchpoints - a.touchpoints),
    [rows],
  )
  const { threshold } = ruleSettings(records)
  const times = threshold('overloaded-owner.times')
  const overload = overloadAmong(loads, { times, owners: threshold('overloaded-owner.owners') })
  const kind = saidKind(rows.filter(({ owner }) => owner))
  const total = loads.reduce((sum, { harm }) => sum + harm, 0)
  return (
    <div className={owners['columns']} data-aside>
      <div className={classes(card['card'], styles['card'])}>
        <p className={styles['lead']}>
          {t('owners.load.lead', {
            kind,
            span: harmSpan(loads),
            canTell: overload.canTell ? 'yes' : 'no',
            owners: loads.length,
            median: Math.floor(overload.median),
            times,
          })}
        </p>
        {loads.length === 0 ? (
          <p className={styles['lead']}>{t('owners.load.none')}</p>
        ) : (
          <ScrollRegion label={t('owners.load')} className={styles['scroll']}>
            <table
              className={classes(table['table'], styles['table'])}
              aria-label={t('owners.load')}
            >
              <thead>
                <tr>
                  <th scope="col">{t('owners.load.owner')}</th>
                  <th scope="col" className={styles['number']}>
                    {t('owners.load.touchpoints')}
                  </th>
                  <th scope="col" className={styles['number']}>
                    {t('owners.load.comments', { kind })}
                  </th>
                  <th scope="col" className={styles['number']}>
                    {t('owners.load.harm')}
                  </th>
                  <th scope="col" className={styles['share']}>
                    {t('owners.load.share')}
                  </th>
                  <th scope="col">{t('owners.load.marks')}</th>
                </tr>
              </thead>
              <tbody>
                {loads.map((load) => (
                  <LoadRow
                    key={load.owner.id}
                    load={load}
                    share={total === 0 ? undefined : load.harm / total}
                    isOverloaded={overload.isOverloaded(load)}
                    isExternal={departmentOf(records, load.owner.id)?.external === true}
                    colors={colors}
                    onOpen={() => onOpen(load.owner.id)}
                  />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        )}
      </div>
      <OwnsNothing ownership={ownership} />
    </div>
  )
}

interface LoadRowProps {
  readonly load: OwnerLoad
  readonly share: number | undefined
  readonly isOverloaded: boolean
  readonly isExternal: boolean
  readonly colors: DepartmentColors
  readonly onOpen: () => void
}

function LoadRow({ load, share, isOverloaded, isExternal, colors, onOpen }: LoadRowProps) {
  const { owner, touchpoints, comments, harm } = load
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles['owner']}
          aria-label={t('owners.load.open', { name: owner.name })}
          onClick={onOpen}
        >
          <OwnerChip owner={ownerChip(colors, owner)} />
        </button>
      </th>
      <td className={styles['number']}>{formatCount(touchpoints)}</td>
      <td className={styles['number']}>{formatCount(comments)}</td>
      <td className={styles['number']}>{formatCount(Math.floor(harm))}</td>
      <td className={styles['share']}>
        {share === undefined ? null : (
          <span className={styles['bar']}>
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
              <rect width={100 * share} height="6" />
            </svg>
            <span>{formatShare(share)}</span>
          </span>
        )}
      </td>
      <td>
        <span className={styles['marks']}>
          {isOverloaded ? (
            <span className={styles['overloaded']}>
              <SeverityMark severity="warning" />
              {t('owners.load.overloaded')}
            </span>
          ) : null}
          {isExternal ? <span className={styles['external']}>{t('owners.external')}</span> : null}
        </span>
      </td>
    </tr>
  )
}

/** Departments that take part nowhere. */
function OwnsNothing({ ownership }: { readonly ownership: Ownership }) {
  const { records, rows, colors, isAll } = ownership
  const owning = new Set(rows.map(ownerKey).filter((key) => key !== apart && key !== nobody))
  const idle = recordsOfKind(records, 'department').filter(({ id }) => !owning.has(id))
  return (
    <section className={classes(card['card'], styles['card'])} aria-labelledby="owners-nothing">
      <h3 id="owners-nothing" className={styles['heading']}>
        {t('owners.load.nothing')}
      </h3>
      {idle.length === 0 ? (
        <p className={styles['lead']}>{t('owners.load.nothingNone')}</p>
      ) : (
        <>
          <p className={styles['lead']}>
            {t('owners.load.nothingText', { scope: isAll ? 'all' : 'one' })}
          </p>
          <ul className={styles['idle']}>
            {idle.map((department) => (
              <li key={department.id}>
                <OwnerChip owner={ownerChip(colors, department)} />
                {department.external === true ? (
                  <span className={styles['external']}>{t('owners.external')}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
