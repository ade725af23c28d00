import { runCommand } from '../commands/command.ts'
import { rename } from '../commands/verbs/rename.ts'
import type { Workspace } from './Workspace.ts'

/** Renames a journey that is not open. */
export async function renameStored(workspace: Workspace, id: string, text: string): Promise<void> {
  const { organisationId, rev, records } = await workspace.loadJourney(id)
  const outcome = runCommand(records, rename, { id, text })
  if (outcome.refused || outcome.changes.length === 0) return
  const { changes } = outcome
  await workspace.saveChanges({
    journeyId: id,
    organisationId,
    rev,
    changes,
    records: outcome.records,
  })
}
