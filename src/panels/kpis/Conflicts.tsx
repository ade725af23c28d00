import { TriangleAlert } from 'lucide-react'
import type { PaidOwner, PayConflict } from '../../analysis/kpis/payConflicts.ts'
import { formatShare, t } from '../../i18n/t.ts'
import styles from './Kpis.module.css'
import { KpiLink } from './KpiLink.tsx'
import { kpiName } from './kpiBoard.ts'
import type { PayBoard } from './payBoard.ts'
import { useKpis } from './useKpis.ts'
import { useShown } from '../../ui/useShown.tsx'
import { Section } from './Section.tsx'

/** Two owners who meet, paid on KPIs that hurt each other: each as a sentence with what would mend it. */
export function Conflicts({ pay: { conflicts, possible } }: { readonly pay: PayBoard }) {
  const [shown, more] = useShown(conflicts, 20)
  const [shownPossible, morePossible] = useShown(possible, 10)
  return (
    <Section title={t('kpis.conflicts')}>
      <p className={styles['quiet']}>{t('kpis.conflictsText')}</p>
      {conflicts.length === 0 ? <p>{t('kpis.noConflicts')}</p> : null}
      <ul className={styles['rows']}>
        {shown.map((one) => (
          <Conflict key={keyOf(one)} conflict={one} />
        ))}
      </ul>
      {more}
      {possible.length === 0 ? null : (
        <>
          <h4>{t('kpis.possibleConflicts')}</h4>
          <p className={styles['quiet']}>{t('kpis.possibleText')}</p>
          <ul className={styles['rows']}>
            {shownPossible.map((one) => (
              <Conflict key={keyOf(one)} conflict={one} />
            ))}
          </ul>
          {morePossible}
        </>
      )}
    </Section>
  )
}

function keyOf({ touchpointIds, hurting, hurt }: PayConflict): string {
  const sides = [hurting, hurt].map(({ ownerId, paid }) => `${ownerId}/${paid.kpiId}`)
  return [...touchpointIds, ...sides].join('|')
}

function Conflict({ conflict }: { readonly conflict: PayConflict }) {
  const { board, owners, mapHref, onGo } = useKpis()
  const { touchpointIds, hurting, hurt, isMutual, visits } = conflict
  const nameOf = (id: string): string => board.graph.touchpoints.get(id)?.touchpoint.name ?? ''
  const payee = ({ ownerId, payeeId }: PaidOwner): string => {
    const owner = owners.get(ownerId)?.name ?? ''
    if (payeeId === ownerId) return owner
    return t('kpis.paidLike', { owner, payee: owners.get(payeeId)?.name ?? '' })
  }
  const [first, second] = touchpointIds
  return (
    <li className={styles['row']}>
      <div className={styles['what']} data-plain>
        <span className={styles['sentence']}>
          <TriangleAlert size={14} aria-hidden />
          <span>
            {t('kpis.conflict', {
              place: second === undefined ? 'at' : 'between',
              first: nameOf(first),
              second: second === undefined ? '' : nameOf(second),
              one: payee(hurting),
              oneShare: formatShare(hurting.paid.weight),
              oneKpi: kpiName(board, hurting.paid.kpiId),
              other: payee(hurt),
              otherShare: formatShare(hurt.paid.weight),
              otherKpi: kpiName(board, hurt.paid.kpiId),
              mutual: isMutual ? 'yes' : 'no',
            })}
          </span>
        </span>
        {visits === undefined ? null : (
          <span className={styles['quiet']}>{t('kpis.visits', { n: Math.round(visits) })}</span>
        )}
      </div>
      <div className={styles['do']}>
        {touchpointIds.map((id) => (
          <a key={id} href={mapHref} onClick={() => onGo(id)}>
            {nameOf(id)}
          </a>
        ))}
        <KpiLink kpiId={hurting.paid.kpiId} />
        <KpiLink kpiId={hurt.paid.kpiId} />
      </div>
    </li>
  )
}
