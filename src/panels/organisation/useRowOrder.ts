import { useState } from 'react'
import type { FieldValues } from '../../commands/checkedRecord.ts'
import type { OrganisationKind } from '../../commands/verbs/addRecord.ts'
import { compareNames } from '../../i18n/compareNames.ts'
import { recordsOfKind } from '../../model/queries.ts'
import type { Records } from '../../model/records.ts'
import { useRecords } from '../../store/useEditor.tsx'
import type { Column } from './Column.ts'

/**
 * Ids of the living records that have these fields, sorted by their first column when first seen. Nothing jumps while
 * somebody types: what is renamed stays where it is, and what is new goes to the end.
 */
export function useRowOrder(
  kind: OrganisationKind,
  fixed: FieldValues,
  first: Column | undefined,
): readonly string[] {
  const ids = useRecords((records) => sortedIds(records, kind, fixed, first))
  const [order, setOrder] = useState<readonly string[]>(ids)
  const next = settled(order, ids)
  if (next !== order) setOrder(next)
  return next
}

function sortedIds(
  records: Records,
  kind: OrganisationKind,
  fixed: FieldValues,
  first: Column | undefined,
): string[] {
  const given = Object.entries(fixed)
  return recordsOfKind(records, kind)
    .filter((record) => given.every(([field, value]) => Reflect.get(record, field) === value))
    .map((record) => ({ id: record.id, text: first?.show({ ...record }, records) ?? '' }))
    .toSorted((a, b) => compareNames(a.text, b.text) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/** What stays in its order, then what is new; the very same list where nothing came or went. */
function settled(order: readonly string[], ids: readonly string[]): readonly string[] {
  const living = new Set(ids)
  const known = new Set(order)
  const kept = order.filter((id) => living.has(id))
  const come = ids.filter((id) => !known.has(id))
  return kept.length === order.length && come.length === 0 ? order : [...kept, ...come]
}
