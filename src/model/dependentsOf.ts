import { isRequired } from './checkLinks.ts'
import type { AnyRecord, KindName } from './kinds.ts'
import { linksOf } from './linksOf.ts'
import { type Records, allRecords } from './records.ts'

/** How many living records of one kind point to a record by one of their fields. */
export interface Dependents {
  readonly kind: KindName
  readonly field: string
  readonly count: number
  /** What its deletion does to them where nothing takes its place: the link is emptied, or they go with it. */
  readonly fate: 'unlinked' | 'deleted'
}

/** Whether a record is a value of what it points to by this field, and means nothing without that very thing. */
export function isValueOf(record: AnyRecord, field: string): boolean {
  return (
    (record.kind === 'reading' && field === 'kpiId') ||
    (record.kind === 'feeling' && field === 'personaId')
  )
}

/** Living records that point to this one, each with the fields by which it does; its own links left out. O(n). */
export function* pointingTo(
  records: Records,
  id: string,
): Generator<{ readonly record: AnyRecord; readonly field: string }> {
  for (const record of allRecords(records)) {
    if (record.deletedAt !== undefined || record.id === id) continue
    for (const { field, target } of linksOf(record)) if (target === id) yield { record, field }
  }
}

/** What depends on a record, by kind and field, the most first: organisation and open journey only. O(n). */
export function dependentsOf(records: Records, id: string): Dependents[] {
  const found = new Map<string, Dependents>()
  for (const { record, field } of pointingTo(records, id)) {
    const key = `${record.kind} ${field}`
    const count = (found.get(key)?.count ?? 0) + 1
    const goes = isValueOf(record, field) || isRequired(record, field)
    found.set(key, { kind: record.kind, field, count, fate: goes ? 'deleted' : 'unlinked' })
  }
  return [...found.values()].toSorted(
    (a, b) => b.count - a.count || (a.kind + a.field < b.kind + b.field ? -1 : 1),
  )
}
