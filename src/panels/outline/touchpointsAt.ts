import type { MapPlan } from '../../layout/planMap.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { cellKey } from '../../model/recordIndex.ts'

/** The touchpoints of one column, lane by lane from the top. */
export function touchpointsAt(
  { lanes, contents }: MapPlan,
  stepId: string,
): RecordOf<'touchpoint'>[] {
  return lanes
    .flatMap(({ id }) => contents.get(cellKey(stepId, id)) ?? [])
    .filter((record) => record.kind === 'touchpoint')
}
