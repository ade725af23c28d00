import '../i18n/laterWords.ts'
import { writeJourneyFile } from '../model/writeJourneyFile.ts'
import { sourcesKey } from '../export/pictureSources.ts'
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

/** What the open journey's file holds now. The names of its feedback sources go along: its pictures tell them. */
export function fileOf({ editor, session, feedbackNow, extra }: OpenJourney): JourneyFile {
  const { records } = editor.getState()
  const used = new Set(journeyOf(records)?.sourceIds)
  const sources = feedbackNow()?.getState().sources ?? []
  const named = sources.filter(({ id }) => used.has(id))
  const names = Object.fromEntries(named.map(({ id, name }) => [id, { name }]))
  return {
    records,
    evidence: session.getState().evidence,
    extra: named.length === 0 ? extra : { ...extra, [sourcesKey]: names },
  }
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
