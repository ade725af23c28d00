import { writeJourneyFile } from '../model/writeJourneyFile.ts'
import { journeyOf } from '../model/queries.ts'
import type { JourneyFile } from '../model/journeyFile.ts'
import type { OpenJourney } from './openJourney.ts'
import type { Workspace } from './Workspace.ts'
import { download } from './download.ts'
import { fileNameFor } from './fileName.ts'

/** Downloads a journey file; its name. */
export function saveFile(file: JourneyFile): string {
  const fileName = fileNameFor(journeyOf(file.records)?.name ?? '', 'journey.json')
  download(writeJourneyFile(file), fileName)
  return fileName
}

/** What the open journey's file holds now. */
export function fileOf({ editor, session, extra }: OpenJourney): JourneyFile {
  return { records: editor.getState().records, evidence: session.getState().evidence, extra }
}

/** Downloads a whole workspace with its feedback; the file's name, undefined where nothing is kept here. */
export async function saveWorkspace(
  workspace: Workspace,
  organisationId: string,
  name: string,
): Promise<string | undefined> {
  const stream = workspace.writeWorkspace?.(organisationId)
  if (!stream) return undefined
  const fileName = fileNameFor(name, 'workspace.gz')
  const blob = await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob()
  download(new Blob([blob], { type: 'application/gzip' }), fileName)
  return fileName
}
