import { groupBy } from '../../lib/groupBy.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { type KpiValue, kpiValue } from './kpiValue.ts'

/** Where every living KPI stands today, by its id, in the order of the records. */
export function kpiValues(records: Records, today?: string): Map<string, KpiValue> {
  const readings = groupBy(recordsOfKind(records, 'reading'), ({ kpiId }) => kpiId)
  return new Map(
    recordsOfKind(records, 'kpi').map((kpi) => [
      kpi.id,
      kpiValue(kpi, readings.get(kpi.id) ?? [], today),
    ]),
  )
}
