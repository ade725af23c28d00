import { t } from '../../i18n/t.ts'
import type { RecordOf } from '../../model/kinds.ts'
import type { Kpis } from './useKpis.ts'

/** "Sales, paid on New contracts". */
export function payLinkName(
  { board, owners }: Pick<Kpis, 'board' | 'owners'>,
  { personId, departmentId, kpiId }: RecordOf<'incentive'>,
): string {
  const payee = owners.get(personId ?? departmentId ?? '')?.name ?? t('kpis.nobody')
  const kpi = board.values.get(kpiId ?? '')?.kpi.name ?? t('kpis.noKpi')
  return t('kpis.paidOn', { payee, kpi })
}
