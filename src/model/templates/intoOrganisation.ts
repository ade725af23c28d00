import { type AnyRecord, kinds } from '../kinds.ts'
import { newOrganisation } from '../newOrganisation.ts'
import { type Records, recordsFrom } from '../records.ts'
import { relinked } from '../relinked.ts'

export interface NewJourney {
  readonly newId: () => string
  /** Missing: called as the template is. */
  readonly name?: string
  /** The workspace's records, with the organisation among them; missing: a new one. */
  readonly organisation?: readonly AnyRecord[] | undefined
  /** What a new organisation is called. */
  readonly organisationName?: string
}

/**
 * A new journey as the template has it. Departments, people and KPIs that the workspace has, or has others of the same
 * name for, are taken from there; those that it lacks come along, and nothing else does.
 */
export function intoOrganisation(
  template: readonly AnyRecord[],
  { newId, name, organisation, organisationName }: NewJourney,
): Records {
  const own = organisation ?? [newOrganisation(newId(), organisationName)]
  const there = new Map<string, string>()
  for (const record of own)
    if (record.deletedAt === undefined)
      for (const key of [nameOf(record), record.id]) there.set(key, record.id)
  const known = new Map<string, string>()
  for (const record of template) {
    if (kinds[record.kind].home === 'journey') continue
    const same = there.get(record.id) ?? there.get(nameOf(record))
    if (same !== undefined) known.set(record.id, same)
  }
  const brought = template.filter(({ id }) => !known.has(id))
  const ids = new Map([...known, ...brought.map(({ id }) => [id, newId()] as const)])
  return recordsFrom([
    ...own,
    ...brought.map((record) => {
      const copy = relinked(record, (id) => ids.get(id) ?? id)
      return copy.kind === 'journey' && name !== undefined ? { ...copy, name } : copy
    }),
  ])
}

function nameOf(record: AnyRecord): string {
  return 'name' in record ? `${record.kind} ${record.name.trim().toLocaleLowerCase('en')}` : ''
}
