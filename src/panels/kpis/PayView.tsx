import { useMemo } from 'react'
import { formatShare, t } from '../../i18n/t.ts'
import { Conflicts } from './Conflicts.tsx'
import { Influences } from './Influences.tsx'
import styles from './Kpis.module.css'
import { PayMatrix } from './PayMatrix.tsx'
import { Scorecards } from './Scorecards.tsx'
import { payBoard } from './payBoard.ts'
import { type Kpis, useKpis } from './useKpis.ts'

/** Who is paid on what, whether that helps or hurts the customer, and where it pulls two owners apart. */
export function PayView() {
  const kpis = useKpis()
  const { board } = kpis
  const pay = useMemo(() => payBoard(board), [board])
  const against = useMemo(() => paidAgainst(kpis, pay.plans), [kpis, pay.plans])
  return (
    <div className={styles['view']}>
      <p className={styles['lead']}>
        {pay.plans.length === 0
          ? t('kpis.noPay')
          : t('kpis.paySentence', { n: pay.plans.length, kpis: pay.kpiIds.length })}{' '}
        {against.length === 0
          ? null
          : t('kpis.againstSentence', { n: against.length, first: against[0] ?? '' })}
      </p>
      <PayMatrix pay={pay} />
      <Conflicts pay={pay} />
      <Scorecards cards={pay.cards} />
      <Influences influences={pay.influences} />
    </div>
  )
}

/** "Sales is paid 80% on New contracts", each for pay that hurts the customer, the heaviest first. */
function paidAgainst(
  { board, owners }: Kpis,
  plans: ReturnType<typeof payBoard>['plans'],
): string[] {
  return plans
    .flatMap(({ payeeId, incentives }) => incentives.map((one) => ({ payeeId, ...one })))
    .filter(({ customerEffect }) => customerEffect === 'hurts')
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0))
    .flatMap(({ payeeId, kpiId, weight }) => {
      const kpi = board.values.get(kpiId ?? '')?.kpi.name
      if (kpi === undefined) return []
      const payee = owners.get(payeeId)?.name ?? ''
      return [
        weight === undefined
          ? t('kpis.paidOnSentence', { payee, kpi })
          : t('kpis.paidShareSentence', { payee, kpi, share: formatShare(weight) }),
      ]
    })
}
