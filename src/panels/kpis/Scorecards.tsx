import { CircleCheck, CircleX } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import { KpiLink } from './KpiLink.tsx'
import styles from './Kpis.module.css'
import { StateMark } from './StateMark.tsx'
import { stateSentence } from './figures.ts'
import type { SharedCard } from './payBoard.ts'
import { useKpis } from './useKpis.ts'
import { Section } from './Section.tsx'

/** Shared scorecards: met or not met, and what misses. Never "80% met". */
export function Scorecards({ cards }: { readonly cards: readonly SharedCard[] }) {
  const { board, owners } = useKpis()
  if (cards.length === 0) return null
  return (
    <Section title={t('kpis.scorecards')}>
      <p className={styles['quiet']}>{t('kpis.scorecardsText')}</p>
      <ul className={styles['rows']}>
        {cards.map(({ kpiIds, payeeIds, card: { isMet, missedIds, unknownIds } }) => {
          const Icon = isMet ? CircleCheck : CircleX
          const payees = payeeIds.map((id) => owners.get(id)?.name ?? '').join(', ')
          return (
            <li key={kpiIds.join()} className={styles['row']}>
              <div className={styles['what']} data-plain>
                <span className={styles['stated']}>
                  <Icon size={16} aria-hidden />
                  <b>{t(isMet ? 'kpis.met' : 'kpis.notMet')}</b>
                  <span>{t('kpis.paidTogether', { payees, n: payeeIds.length })}</span>
                </span>
                <span className={styles['quiet']}>
                  {t('kpis.scorecardMisses', {
                    missed: missedIds.length,
                    unknown: unknownIds.length,
                    n: kpiIds.length,
                  })}
                </span>
              </div>
              <ul className={styles['plain']}>
                {kpiIds.map((id) => {
                  const value = board.values.get(id)
                  return value ? (
                    <li key={id} className={styles['stated']}>
                      <StateMark state={value.state} />
                      <KpiLink kpiId={id} />
                      <span className={styles['quiet']}>{stateSentence(value)}</span>
                    </li>
                  ) : null
                })}
              </ul>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
