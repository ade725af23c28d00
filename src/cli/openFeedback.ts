import type { CommentChunk } from '../feedback/comments/commentChunk.ts'
import { FeedbackEngine } from '../feedback/feedbackEngine.ts'
import { importTable } from '../feedback/comments/importTable.ts'
import { profileTable } from '../feedback/columns/profileTable.ts'
import type { Vader } from '../feedback/mood/vader.ts'
import { readTable } from '../tables/readTable.ts'
import { byteSourceOf } from './byteSourceOf.ts'
import { chosenRoles } from './chosenRoles.ts'
import { checkFile } from './readFileBytes.ts'
import { sampleColumns } from './sampleColumns.ts'
import { tableProblem } from './tableProblem.ts'
import type { Arguments } from './Verb.ts'

export interface OpenFeedback {
  readonly files: readonly string[]
  /** `--text`, `--score` and `--date` hold for every file */
  readonly args: Pick<Arguments, 'option'>
  readonly root: string
  readonly vader: Vader
}

/** Reads feedback files into an engine, in the order in which they are given. Throws CliError. */
export async function openFeedback({
  files,
  args,
  root,
  vader,
}: OpenFeedback): Promise<FeedbackEngine> {
  const engine = new FeedbackEngine()
  engine.knowMoods(vader)
  for (const path of files) await checkFile(path)
  for (const [at, path] of files.entries()) {
    const bytes = byteSourceOf(path)
    try {
      const table = await readTable(bytes)
      const { header } = table.facts
      const sample = await sampleColumns(root, path, header)
      const guessed = sample?.roles ?? (await profileTable(table)).mapping.roles
      const roles = chosenRoles(path, header, guessed, args)
      const chunks: CommentChunk[] = []
      const source = await importTable(bytes, {
        id: `source${String(at + 1).padStart(2, '0')}`,
        name: path,
        kind: sample?.kind ?? 'survey',
        vader,
        roles,
        onChunk: (chunk) => void chunks.push(chunk),
      })
      engine.add(source, chunks)
    } catch (error) {
      throw tableProblem(path, error)
    }
  }
  return engine
}
