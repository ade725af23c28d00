import type { RecordOnMap } from '../model/mapKinds.ts'
import type { Ordered } from '../model/order.ts'
import { inCell, recordsOfKind, stepsOfStage } from '../model/queries.ts'
import { cellKey } from '../model/recordIndex.ts'
import type { Records } from '../model/records.ts'

/** What stands in one order with a record, itself included where it is on the map. */
export function siblingsOf(records: Records, record: RecordOnMap): readonly Ordered[] {
  if (record.kind === 'step') return stepsOfStage(records, record.stageId)
  if (record.kind === 'touchpoint' || record.kind === 'card')
    return inCell(records, record.stepId, record.laneId)
  return recordsOfKind(records, record.kind)
}

/** The same for two records that stand in one order. */
export function orderGroupOf(record: RecordOnMap): string {
  if (record.kind === 'step') return `step ${record.stageId}`
  if (record.kind === 'touchpoint' || record.kind === 'card')
    return `cell ${cellKey(record.stepId, record.laneId)}`
  return record.kind
}
