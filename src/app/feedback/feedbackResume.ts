import type { StoredChunk, TextChunk } from '../../feedback/comments/commentChunk.ts'
import type { FeedbackSource } from '../../feedback/comments/feedbackSource.ts'
import type { ResumeState } from '../../feedback/reading/importTable.ts'
import { isSameJson } from '../../lib/json.ts'
import type { StagedReading } from '../../storage/StagedReading.ts'
import type { SourceStore } from '../../storage/sourceStore.ts'
import { feedbackHash } from '../../feedback/comments/feedbackHash.ts'

/** Bytes at the beginning of a file that tell it from another of the same size. */
const head = 1024 * 1024

export const headHash = (file: Blob): Promise<string> => feedbackHash(file.slice(0, head))

/** Whether a file is the one whose reading stopped. */
export async function isSameFile(file: File, staged: StagedReading): Promise<boolean> {
  const { size, lastModified } = staged
  if (file.size !== size || file.lastModified !== lastModified) return false
  return (await headHash(file)) === staged.headHash
}

/** Whether it was read in the way in which it is to be read now. */
export const isReadAlike = (staged: StagedReading, how: object): boolean =>
  isSameJson(staged.how, how)

/** What was read of a file, to go on behind it. */
export interface ReadBefore {
  readonly staged: StagedReading
  readonly resume: ResumeState
  readonly chunks: readonly StoredChunk[]
}

/** Loads what was read; the first chunks with their texts, as many as hold so many rows. */
export async function readBefore(
  store: SourceStore,
  staged: StagedReading,
  rowsWithText: number,
): Promise<ReadBefore> {
  const chunks: StoredChunk[] = []
  const words: string[] = []
  let rows = 0
  for await (const loaded of store.loadChunks(staged.sourceId)) {
    if (chunks.length >= staged.chunks) break
    const chunk = loaded as StoredChunk
    for (const word of chunk.words.newWords) words.push(word)
    if (rows >= rowsWithText) chunks.push(chunk)
    else {
      const text = (await store.loadTexts(staged.sourceId, chunks.length)) as TextChunk | undefined
      chunks.push(text ? { ...chunk, text } : chunk)
    }
    rows += chunk.count
  }
  return { staged, chunks, resume: { source: staged.resume as FeedbackSource, words } }
}
