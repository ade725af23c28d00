import { type AnyRecord, kinds } from '../kinds.ts'
import { newOrganisation } from '../newOrganisation.ts'
import { type Records, recordsFrom } from '../records.ts'

/**
 * A template's journey in a workspace: departments, people and KPIs that are there by the same name are taken, those
 * that are missing come along, and nothing else does. Without an organisation there is a new one.
 */
export function intoOrganisation(
  template: readonly AnyRecord[],
  organisation: readonly AnyRecord[] | undefined,
  newId: () => string,
): Records {
  const own = organisation ?? [newOrganisation(newId())]
  const known = new Map(own.map((record) => [nameOf(record), record.id]))
  const ids = new Map<string, string>()
  const missing: AnyRecord[] = []
  for (const record of template) {
    if (kinds[record.kind].home !== 'organisation') continue
    const same = own.some(({ id }) => id === record.id) ? record.id : known.get(nameOf(record))
    if (same === undefined) missing.push(record)
    else ids.set(record.id, same)
  }
  const journey = template.filter(({ kind }) => kinds[kind].home === 'journey')
  return recordsFrom([...own, ...[...missing, ...journey].map((record) => withLinks(record, ids))])
}

/** Deleted ones are nobody's namesake. */
function nameOf(record: AnyRecord): string {
  if (record.deletedAt !== undefined || !('name' in record)) return record.id
  return `${record.kind} ${record.name.trim().toLocaleLowerCase('en')}`
}

function withLinks(record: AnyRecord, ids: ReadonlyMap<string, string>): AnyRecord {
  const renamed = (id: unknown): string => ids.get(String(id)) ?? String(id)
  const links: Record<string, unknown> = {}
  for (const field of Object.keys(kinds[record.kind].links)) {
    const value: unknown = Reflect.get(record, field)
    if (typeof value === 'string') links[field] = renamed(value)
    if (Array.isArray(value)) links[field] = value.map(renamed)
  }
  return { ...record, ...links }
}
