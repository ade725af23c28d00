import type { RecordOf } from '../../model/kinds.ts'
import { type Records, liveRecord } from '../../model/records.ts'

/** The department, or the person who is still active, with this id. */
export function activeOwner(
  records: Records,
  id: string | undefined,
): RecordOf<'person'> | RecordOf<'department'> | undefined {
  const person = liveRecord(records, 'person', id)
  if (person) return person.active === false ? undefined : person
  return liveRecord(records, 'department', id)
}
