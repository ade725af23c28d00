import { t } from '../../i18n/t.ts'
import { liveRecord } from '../../model/records.ts'
import type { Kpis, Opened } from './useKpis.ts'

/** What stands over the sheet; undefined once the record is deleted. */
export function openedTitle(
  { board, owners }: Pick<Kpis, 'board' | 'owners'>,
  { kind, id }: Opened,
): string | undefined {
  if (kind === 'kpi') return board.values.get(id)?.kpi.name
  if (kind === 'touchpoint') return board.graph.touchpoints.get(id)?.touchpoint.name
  const incentive = liveRecord(board.records, 'incentive', id)
  if (!incentive) return undefined
  const payee = owners.get(incentive.personId ?? incentive.departmentId ?? '')?.name ?? ''
  const kpi = board.values.get(incentive.kpiId ?? '')?.kpi.name ?? t('kpis.noKpi')
  return t('kpis.paidOn', { payee, kpi })
}
