import { liveRecord } from '../../model/records.ts'
import { payLinkName } from './payLinkName.ts'
import type { Kpis, Opened } from './useKpis.ts'

/** What stands over the sheet; undefined once the record is deleted. */
export function openedTitle(
  kpis: Pick<Kpis, 'board' | 'owners'>,
  { kind, id }: Opened,
): string | undefined {
  const { board } = kpis
  if (kind === 'kpi') return board.values.get(id)?.kpi.name
  if (kind === 'touchpoint') return board.graph.touchpoints.get(id)?.touchpoint.name
  const incentive = liveRecord(board.records, 'incentive', id)
  return incentive && payLinkName(kpis, incentive)
}
