import type { Evidence } from '../model/evidence.ts'
import type { JourneyFile } from '../model/journeyFile.ts'
import { type AnyRecord, kinds } from '../model/kinds.ts'
import { allRecords, recordsFrom } from '../model/records.ts'
import { relinked } from '../model/relinked.ts'

/** A word that may be an id, inside the id of a finding. */
const idLike = /[A-Za-z0-9][A-Za-z0-9_-]{7,35}/g

/**
 * The same journey with new ids throughout; under a new name, where one is given, it stands alone and details no step.
 * The organisation's records keep theirs. Ids that the journey's records and evidence name are changed along.
 */
export function withNewIds(file: JourneyFile, newId: () => string, name?: string): JourneyFile {
  const all = [...allRecords(file.records)]
  const ids = new Map<string, string>()
  for (const { id, kind } of all) if (kinds[kind].home === 'journey') ids.set(id, newId())
  const renamed = (id: string): string => ids.get(id) ?? id
  const records = all.map((record) => {
    if (kinds[record.kind].home !== 'journey') return record
    const copy = withLinks(record, renamed)
    if (copy.kind !== 'journey' || name === undefined) return copy
    const { parentStepId: _, ...alone } = copy
    return { ...alone, name }
  })
  const evidence = new Map<string, Evidence>()
  for (const [id, one] of file.evidence) evidence.set(renamed(id), one)
  return { ...file, records: recordsFrom(records), evidence }
}

function withLinks(record: AnyRecord, renamed: (id: string) => string): AnyRecord {
  const copy = relinked(record, renamed)
  if (copy.kind === 'dismissal')
    return { ...copy, findingId: renamedFinding(copy.findingId, renamed) }
  return copy
}

/** A finding's id is the rule, ":" and the sorted ids of its subjects. */
function renamedFinding(findingId: string, renamed: (id: string) => string): string {
  const at = findingId.indexOf(':') + 1
  const subjects = findingId.slice(at)
  const sorted = (subjects.match(idLike) ?? []).map(renamed).sort()
  return findingId.slice(0, at) + subjects.replaceAll(idLike, () => sorted.shift() ?? '')
}
