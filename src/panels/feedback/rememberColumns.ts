import type { ColumnMemories, ColumnMemory } from './ColumnMemory.ts'
import { comparableHeader } from './comparableHeader.ts'
import type { OpenFile } from './openFile.ts'

/** Keeps how a file was read for the next one with the same columns, or forgets it; all that is remembered then. */
export async function rememberColumns(
  store: ColumnMemories,
  open: OpenFile,
  before: readonly ColumnMemory[],
): Promise<readonly ColumnMemory[]> {
  const { preview, roles, isMasked, neutralWords, memory } = open
  const { kind, question } = open.settings
  const name = open.memoryName.trim()
  const header = comparableHeader(preview.columns)
  const said = question === undefined ? {} : { question }
  try {
    if (memory && memory.name !== name) await store.remove(memory.name)
    if (name !== '')
      await store.save({ name, header, roles, kind, isMasked, neutralWords, ...said })
    return await store.list()
  } catch {
    // The comments are in; next time the columns are guessed again.
    return before
  }
}
