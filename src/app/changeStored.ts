import { type Command, runCommand } from '../commands/command.ts'
import type { Message } from '../lib/message.ts'
import type { Records } from '../model/records.ts'
import type { Workspace } from './Workspace.ts'

/** What it was before, or why it can't be changed. */
export type ChangedStored =
  | { readonly refused: Message }
  | { readonly refused?: never; readonly before: Records }

/** Changes a journey that is not open. */
export async function changeStored<A>(
  workspace: Workspace,
  journeyId: string,
  command: Command<A>,
  args: A,
): Promise<ChangedStored> {
  const { organisationId, rev, records: before } = await workspace.loadJourney(journeyId)
  const outcome = runCommand(before, command, args)
  if (outcome.refused) return { refused: outcome.refused }
  const { changes, records } = outcome
  if (changes.length > 0)
    await workspace.saveChanges({ journeyId, organisationId, rev, changes, records })
  return { before }
}
