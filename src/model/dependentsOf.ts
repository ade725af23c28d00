import { isRequired } from './checkLinks.ts'
import type { AnyRecord, KindName } from './kinds.ts'
import { linksOf } from './linksOf.ts'
import { type Records, allRecords } from './records.ts'

/** How many living records of one kind point to a record by one of their fields, and meet one fate. */
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

/**
 * Whether a record goes with what it points to by this field unless something takes its place: it can't be without it,
 * or, of what somebody is paid for, would be left without a payee or a KPI. Who is paid beside their department is paid
 * by their own name.
 */
export function goesWithout(record: AnyRecord, field: string): boolean {
  if (record.kind !== 'incentive') return isRequired(record, field)
  return field === 'departmentId' ? record.personId === undefined : true
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
    const fate = isValueOf(record, field) || goesWithout(record, field) ? 'deleted' : 'unlinked'
    const key = `${record.kind} ${field} ${fate}`
    const count = (found.get(key)?.count ?? 0) + 1
    found.set(key, { kind: record.kind, field, count, fate })
  }
  return [...found.values()].toSorted(
    (a, b) => b.count - a.count || (a.kind + a.field < b.kind + b.field ? -1 : 1),
  )
}
