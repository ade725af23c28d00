import { type AnyRecord, kinds } from './kinds.ts'

/** The record under another id, pointing to others: `renamed` gives the new id for each old one. */
export function relinked(record: AnyRecord, renamed: (id: string) => string): AnyRecord {
  const links: Record<string, unknown> = {}
  for (const field of Object.keys(kinds[record.kind].links)) {
    const value: unknown = Reflect.get(record, field)
    if (typeof value === 'string') links[field] = renamed(value)
    if (Array.isArray(value)) links[field] = value.map((id) => renamed(String(id)))
  }
  return { ...record, ...links, id: renamed(record.id) }
}
