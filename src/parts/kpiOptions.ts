import { recordsOfKind } from '../model/queries.ts'
import type { Records } from '../model/records.ts'
import type { Option } from '../ui/options.ts'

/** Everything that is measured, to choose from. */
export function kpiOptions(records: Records): Option[] {
  return recordsOfKind(records, 'kpi').map(({ id, name, unit }) => ({
    key: id,
    label: name,
    ...(unit ? { detail: unit } : {}),
  }))
}
