import { type Json } from '../lib/json.ts'
import { type JourneyFile, journeyFormat, journeyVersion } from './journeyFile.ts'
import { type AnyRecord, type KindName, kinds } from './kinds.ts'
import { compareOrder } from './order.ts'
import { shownPictures } from './pictures.ts'
import { allRecords } from './records.ts'

/**
 * The file's text: the same bytes for the same content, however it came about. Records by kind, order and id, their
 * fields in the order of the schema, then unknown keys by name. Tombstones are written too,
 * pictures that nobody shows are not.
 */
export function writeJourneyFile({ records, evidence, extra }: JourneyFile): string {
  const shown = shownPictures(records)
  const sorted = [...allRecords(records)]
    .filter((record) => !('data' in record) || shown.has(record.id))
    .sort(compareRecords)
  const file = {
    format: journeyFormat,
    version: journeyVersion,
    organisation: byId(sorted.filter((record) => kinds[record.kind].home === 'organisation')),
    journey: byId(sorted.filter((record) => kinds[record.kind].home === 'journey')),
    evidence: sortedKeys(Object.fromEntries(evidence) as unknown as Json),
    ...(sortedKeys(extra) as object),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const kindPlace = new Map<KindName, number>(
  (Object.keys(kinds) as KindName[]).map((kind, at) => [kind, at]),
)

function compareRecords(a: AnyRecord, b: AnyRecord): number {
  const byKind = (kindPlace.get(a.kind) ?? 0) - (kindPlace.get(b.kind) ?? 0)
  if (byKind !== 0) return byKind
  return compareOrder(
    { id: a.id, order: 'order' in a ? a.order : '' },
    { id: b.id, order: 'order' in b ? b.order : '' },
  )
}

function byId(records: readonly AnyRecord[]): Record<string, AnyRecord> {
  return Object.fromEntries(records.map((record) => [record.id, inFieldOrder(record)]))
}

function inFieldOrder(record: AnyRecord): AnyRecord {
  const known = fieldOrder(record.kind)
  const isKnown = new Set(known)
  const unknown = Object.keys(record).filter((key) => !isKnown.has(key))
  const entries: [string, Json][] = []
  for (const key of [...known, ...unknown.sort()]) {
    const value = Reflect.get(record, key) as Json | undefined
    if (value !== undefined) entries.push([key, sortedKeys(value)])
  }
  return Object.fromEntries(entries) as unknown as AnyRecord
}

/** id, kind, the fields as the kind declares them, deletedAt. */
function fieldOrder(kind: KindName): string[] {
  const fields = Object.keys(kinds[kind].schema.entries)
  const ends = new Set(['id', 'kind', 'deletedAt'])
  return ['id', 'kind', ...fields.filter((field) => !ends.has(field)), 'deletedAt']
}

function sortedKeys(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sortedKeys)
  const entries = Object.entries(value as { readonly [key: string]: Json }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortedKeys(inner)]))
}
