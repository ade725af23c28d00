import { type RecordIndex, buildIndex, isStructural } from './recordIndex.ts'
import type { Change } from './change.ts'
import type { AnyRecord, KindName, RecordOf } from './kinds.ts'

const bucketCount = 64

/**
 * All records of the open workspace's organisation and one journey, as an immutable value. Held in buckets so that
 * one edit copies about a sixty-fourth of the table; looked up only through Maps, so no id can reach a prototype.
 */
export interface Records {
  readonly buckets: readonly ReadonlyMap<string, AnyRecord>[]
  readonly size: number
  /** Who is where; shared between versions that differ only in fields that place nothing. */
  readonly index: RecordIndex
}

function bucketOf(id: string): number {
  let hash = 0
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) | 0
  return (hash >>> 0) % bucketCount
}

/** Makes the table. Of two records with one id the later wins. */
export function recordsFrom(list: Iterable<AnyRecord>): Records {
  const buckets = Array.from({ length: bucketCount }, () => new Map<string, AnyRecord>())
  let size = 0
  for (const record of list) {
    const bucket = buckets[bucketOf(record.id)]
    if (!bucket) continue
    if (!bucket.has(record.id)) size++
    bucket.set(record.id, record)
  }
  return { buckets, size, index: buildIndex(iterate(buckets)) }
}

export const noRecords: Records = recordsFrom([])

/** The record with this id, deleted ones too. */
export function recordOf(records: Records, id: string): AnyRecord | undefined {
  return records.buckets[bucketOf(id)]?.get(id)
}

/** The record with this id, of whatever kind, if it is not deleted. */
export function livingRecord(records: Records, id: string | undefined): AnyRecord | undefined {
  const record = id === undefined ? undefined : recordOf(records, id)
  return record?.deletedAt === undefined ? record : undefined
}

/** The record with this id if it is of that kind and not deleted. */
export function liveRecord<K extends KindName>(
  records: Records,
  kind: K,
  id: string | undefined,
): RecordOf<K> | undefined {
  const record = livingRecord(records, id)
  return record?.kind === kind ? record : undefined
}

/** Every record, deleted ones too, in no particular order. */
export function allRecords(records: Records): Generator<AnyRecord> {
  return iterate(records.buckets)
}

function* iterate(buckets: readonly ReadonlyMap<string, AnyRecord>[]): Generator<AnyRecord> {
  for (const bucket of buckets) yield* bucket.values()
}

/** The table after these patches; the one given stays as it is. Patches of records that are not there do nothing. */
export function withChanges(records: Records, changes: readonly Change[]): Records {
  if (changes.length === 0) return records
  const buckets = [...records.buckets]
  const copied = new Map<number, Map<string, AnyRecord>>()
  let size = records.size
  for (const change of changes) {
    const at = bucketOf(change.id)
    let bucket = copied.get(at)
    if (!bucket) {
      bucket = new Map(buckets[at])
      copied.set(at, bucket)
      buckets[at] = bucket
    }
    size += applyChange(bucket, change)
  }
  const index = changes.some(isStructural) ? buildIndex(iterate(buckets)) : records.index
  return { buckets, size, index }
}

function applyChange(bucket: Map<string, AnyRecord>, change: Change): number {
  const record = bucket.get(change.id)
  if (change.field === null) {
    if (change.after === undefined) return bucket.delete(change.id) ? -1 : 0
    bucket.set(change.id, change.after)
    return record ? 0 : 1
  }
  if (!record) return 0
  const { [change.field as never]: _, ...rest } = record
  const next = change.after === undefined ? rest : { ...record, [change.field]: change.after }
  bucket.set(change.id, next)
  return 0
}
