import { languageSpoken } from '../i18n/speak.ts'
import { t } from '../i18n/t.ts'
import { newId } from '../lib/newId.ts'
import type { AnyRecord } from '../model/kinds.ts'
import type { Records } from '../model/records.ts'
import { intoOrganisation } from '../model/templates/intoOrganisation.ts'
import { loadTemplates } from '../model/templates/loadTemplates.ts'
import { templateRecords } from '../model/templates/templateRecords.ts'
import { StorageError } from '../storage/StorageError.ts'
import type { Workspace } from './Workspace.ts'

/** The records of a new journey from a template, in the workspace given or in one of its own. */
export async function startingRecords(
  workspace: Workspace,
  template: string,
  journey: { readonly name: string; readonly organisation: readonly AnyRecord[] | undefined },
): Promise<Records> {
  const records = (await builtIn(template)) ?? (await own(workspace, template))
  if (!records) throw new StorageError('missing')
  return intoOrganisation(records, {
    newId,
    organisationName: t('library.myOrganisation'),
    ...journey,
  })
}

async function builtIn(template: string): Promise<readonly AnyRecord[] | undefined> {
  const chosen = (await loadTemplates(languageSpoken())).find(({ name }) => name === template)
  return chosen && templateRecords(chosen, newId)
}

async function own(
  workspace: Workspace,
  template: string,
): Promise<readonly AnyRecord[] | undefined> {
  return (await workspace.listTemplates()).find(({ id }) => id === template)?.records
}
