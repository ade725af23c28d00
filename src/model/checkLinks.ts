import { JourneyFileError } from './JourneyFileError.ts'
import type { Repair } from './journeyFile.ts'
import { type AnyRecord, kinds } from './kinds.ts'
import { linksOf } from './linksOf.ts'

/** One id in a link field that points to nothing, or to a record of a kind that does not belong there. */
interface BrokenLink {
  readonly record: AnyRecord
  readonly field: string
  readonly target: string
  readonly targetKind: string | undefined
}

/**
 * Refuses living records that point to an id which is nowhere in the file, or to a record of the wrong kind.
 * Links to tombstones are fine: the map shows such things as unplaced.
 */
export function checkLinks(records: readonly AnyRecord[]): void {
  const byId = new Map(records.map((record) => [record.id, record]))
  for (const record of records) {
    for (const { field, target, targetKind } of brokenLinks(record, byId)) {
      const values = { record: record.id, kind: record.kind, field, target: target.slice(0, 60) }
      if (targetKind === undefined) throw new JourneyFileError('dangling', values)
      throw new JourneyFileError('linkKind', { ...values, targetKind })
    }
  }
}

/**
 * The same records with broken links taken out of optional fields and lists, and what was done. Where the field is
 * required the record stays as it is.
 */
export function repairLinks(records: readonly AnyRecord[]): {
  records: AnyRecord[]
  repairs: Repair[]
} {
  const byId = new Map(records.map((record) => [record.id, record]))
  const repairs: Repair[] = []
  const repaired = records.map((record) => {
    let mended = record
    for (const { field, target } of brokenLinks(record, byId)) {
      const isKept = isRequired(record, field)
      repairs.push({
        record: record.id,
        kind: record.kind,
        field,
        target,
        done: isKept ? 'kept' : 'dropped',
      })
      if (!isKept) mended = without(mended, field, target)
    }
    return mended
  })
  return { records: repaired, repairs }
}

function* brokenLinks(
  record: AnyRecord,
  byId: ReadonlyMap<string, AnyRecord>,
): Generator<BrokenLink> {
  if (record.deletedAt !== undefined) return
  for (const { field, target, allowed } of linksOf(record)) {
    const targetKind = byId.get(target)?.kind
    if (targetKind === undefined || !allowed.includes(targetKind))
      yield { record, field, target, targetKind }
  }
}

/** Whether a record of this kind can't be without that field. */
export function isRequired(record: AnyRecord, field: string): boolean {
  const entries: Readonly<Record<string, { readonly type: string }>> =
    kinds[record.kind].schema.entries
  return entries[field]?.type !== 'exact_optional'
}

function without(record: AnyRecord, field: string, target: string): AnyRecord {
  const value: unknown = Reflect.get(record, field)
  const { [field as never]: _, ...rest } = record
  if (!Array.isArray(value)) return rest
  return { ...rest, [field]: value.filter((id) => id !== target) }
}
