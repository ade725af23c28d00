import type { AnyRecord } from './kinds.ts'
import type { Records } from './records.ts'

/** A record as it was and as it is; undefined: not there. */
export type RecordChange = readonly [before: AnyRecord | undefined, after: AnyRecord | undefined]

/** The records in which two versions of a table differ. Only the buckets that an edit copied are looked through. */
export function changedBetween(before: Records, after: Records): RecordChange[] {
  const changed: RecordChange[] = []
  for (const [at, was] of before.buckets.entries()) {
    const is = after.buckets[at]
    if (!is || is === was) continue
    for (const [id, record] of was) {
      const now = is.get(id)
      if (now !== record) changed.push([record, now])
    }
    for (const [id, record] of is) if (!was.has(id)) changed.push([undefined, record])
  }
  return changed
}
