import { newId } from '../lib/newId.ts'
import type { AnyRecord } from '../model/kinds.ts'
import type { Records } from '../model/records.ts'
import { intoOrganisation } from '../model/templates/intoOrganisation.ts'
import { loadTemplates } from '../model/templates/loadTemplates.ts'
import { templateRecords } from '../model/templates/templateRecords.ts'
import { StorageError } from '../storage/StorageError.ts'

/** The records of a new journey, in the workspace that is given or in one of its own. */
export async function startingRecords(
  template: string,
  journeyName: string,
): Promise<(organisation: readonly AnyRecord[] | undefined) => Records> {
  const templates = await loadTemplates('en')
  const chosen = templates.find(({ name }) => name === template) ?? templates[0]
  if (!chosen) throw new StorageError('missing')
  return (organisation) =>
    intoOrganisation(templateRecords(chosen, newId, journeyName), organisation, newId)
}
