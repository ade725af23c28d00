import '../i18n/laterWords.ts'
import type { MessageValues } from '../lib/message.ts'
import { JourneyFileError } from '../model/JourneyFileError.ts'
import { maxFileBytes } from '../model/jsonLimits.ts'
import { readJourneyFile } from '../model/readJourneyFile.ts'
import { StorageError } from '../storage/StorageError.ts'
import { WorkspaceFileError } from '../storage/WorkspaceFileError.ts'
import type { Workspace } from './Workspace.ts'

/** What opening a file came to: the newest journey it brought, or why nothing was changed. */
export type Opened =
  | { readonly journeyId: string; readonly problem?: never }
  | {
      readonly problem: { readonly key: string; readonly values: MessageValues }
      /** Whether it opens without the links that lead nowhere. */
      readonly canRepair: boolean
    }

/** Opens a journey file, or a workspace file, in this workspace. What is here already stays: it becomes a copy. */
export async function openFile(
  workspace: Workspace,
  file: File,
  options: { readonly repair?: boolean } = {},
): Promise<Opened> {
  try {
    if (await isGzip(file)) return await openWorkspaceFile(workspace, file)
    if (file.size > maxFileBytes) throw tooLarge(file.size)
    const read = readJourneyFile(new Uint8Array(await file.arrayBuffer()), options)
    const { journeyId } = await workspace.importJourney(read, { onConflict: 'keep-both' })
    return { journeyId }
  } catch (error) {
    if (error instanceof JourneyFileError) {
      const canRepair = error.code === 'dangling' || error.code === 'linkKind'
      return { problem: { key: error.key, values: error.values }, canRepair }
    }
    if (error instanceof WorkspaceFileError)
      return { problem: { key: error.key, values: error.values }, canRepair: false }
    if (error instanceof StorageError)
      return { problem: { key: error.key, values: {} }, canRepair: false }
    throw error
  }
}

async function openWorkspaceFile(workspace: Workspace, file: File): Promise<Opened> {
  if (!workspace.readWorkspace) throw new StorageError('unavailable')
  const { journeys } = await workspace.readWorkspace(file.stream(), { onConflict: 'keep-both' })
  const last = journeys.at(-1)
  if (!last) throw new WorkspaceFileError('format')
  return { journeyId: last.journeyId }
}

async function isGzip(file: File): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  return first === 0x1f && second === 0x8b
}

function tooLarge(bytes: number): JourneyFileError {
  const megabyte = 1024 * 1024
  return new JourneyFileError('size', {
    megabytes: Math.ceil(bytes / megabyte),
    max: maxFileBytes / megabyte,
  })
}
