import type { ReadChunk, StoredChunk } from '../feedback/comments/commentChunk.ts'
import { feedbackHash } from '../feedback/comments/feedbackHash.ts'
import { FeedbackEngine } from '../feedback/feedbackEngine.ts'
import type { FeedbackSource } from '../feedback/comments/feedbackSource.ts'
import { importRows } from '../feedback/reading/importTable.ts'
import { KnownRows } from '../feedback/reading/knownRows.ts'
import { profileTable } from '../feedback/columns/profileTable.ts'
import type { MoodReaders } from '../feedback/mood/moodReaders.ts'
import { relabelSource } from '../feedback/mood/relabelSource.ts'
import { readTable } from '../tables/readTable.ts'
import { byteSourceOf } from './byteSourceOf.ts'
import { chosenRoles } from './chosenRoles.ts'
import { checkFile } from './readFileBytes.ts'
import { sampleColumns } from './sampleColumns.ts'
import { sliceableFile } from './sliceableFile.ts'
import { tableProblem } from './tableProblem.ts'
import type { Arguments } from './Verb.ts'

export interface OpenFeedback {
  readonly files: readonly string[]
  /** `--text`, `--score` and `--date` hold for every file */
  readonly args: Pick<Arguments, 'option'>
  readonly root: string
  readonly moods: MoodReaders
  /** Is given each source with its chunks, as they were told. */
  readonly onSource?: (source: FeedbackSource, chunks: readonly StoredChunk[]) => void
}

/**
 * Reads feedback files into an engine, in the order in which they are given; rows that an earlier one holds are not
 * counted again. Throws CliError.
 */
export async function openFeedback({
  files,
  args,
  root,
  moods,
  onSource,
}: OpenFeedback): Promise<FeedbackEngine> {
  const engine = new FeedbackEngine()
  const before: StoredChunk[] = []
  engine.knowMoods(moods)
  for (const path of files) await checkFile(path)
  for (const [at, path] of files.entries()) {
    try {
      const table = await readTable(byteSourceOf(path))
      const { header } = table.facts
      const sample = await sampleColumns(root, path, header)
      const guessed = sample?.roles ?? (await profileTable(table)).mapping.roles
      const roles = chosenRoles(path, header, guessed, args)
      const chunks: ReadChunk[] = []
      const source = await importRows(table, {
        id: `source${String(at + 1).padStart(2, '0')}`,
        name: path,
        kind: sample?.kind ?? 'survey',
        moods,
        roles,
        known: knownRows(before),
        onChunk: (chunk) => void chunks.push(chunk),
      })
      source.hash = await feedbackHash(await sliceableFile(path))
      const told = relabelSource(source, chunks)
      engine.add(told.source, told.chunks)
      onSource?.(told.source, told.chunks)
      before.push(...told.chunks)
    } catch (error) {
      throw tableProblem(path, error)
    }
  }
  return engine
}

/** Made anew for each file: reading one takes from it what it has found. */
function knownRows(chunks: readonly StoredChunk[]): KnownRows {
  const known = new KnownRows()
  for (const chunk of chunks) known.add(chunk)
  return known
}
