import '../i18n/laterWords.ts'
import { journeyOf } from '../model/queries.ts'
import { readJourneyFile } from '../model/readJourneyFile.ts'
import { StorageError } from '../storage/StorageError.ts'
import type { Workspace } from './Workspace.ts'
import { type SampleFeedback, loadSample } from './samples.ts'

/** A sample that is open, and the feedback that it still has to read. */
export interface SampleToRead {
  readonly journeyId: string
  readonly feedback: readonly SampleFeedback[]
}

/**
 * Opens a worked example. One that is on this device already is opened as the person left it; its feedback is read
 * again only where it has none.
 */
export async function openSample(workspace: Workspace, name: string): Promise<SampleToRead> {
  const { entry, journey } = await loadSample(name)
  const file = readJourneyFile(journey)
  const id = journeyOf(file.records)?.id ?? ''
  try {
    const known = await workspace.loadJourney(id)
    const hasFeedback = (journeyOf(known.records)?.sourceIds ?? []).length > 0
    return { journeyId: id, feedback: hasFeedback ? [] : entry.feedback }
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== 'missing') throw error
  }
  // Deleted before: it comes back as new.
  const { journeyId } = await workspace.importJourney(file, { onConflict: 'replace' })
  return { journeyId, feedback: entry.feedback }
}
