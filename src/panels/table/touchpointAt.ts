import type { RecordOf } from '../../model/kinds.ts'
import { type Records, liveRecord } from '../../model/records.ts'

/** The touchpoint of a row. */
export function touchpointAt(id: string, records: Records): RecordOf<'touchpoint'> | undefined {
  return liveRecord(records, 'touchpoint', id)
}
