import { readFileSync } from 'node:fs'
import type { ReadChunk } from '../../src/feedback/comments/commentChunk.ts'
import { FeedbackEngine } from '../../src/feedback/feedbackEngine.ts'
import type { FeedbackSource } from '../../src/feedback/comments/feedbackSource.ts'
import { importTable, type ImportOptions } from '../../src/feedback/reading/importTable.ts'
import { loadMoodReaders } from '../../src/feedback/mood/loadMoodReaders.ts'
import { pieces } from '../tables/table.ts'

export const moods = await loadMoodReaders()

export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/feedback/${name}`, import.meta.url))

export interface Imported {
  source: FeedbackSource
  chunks: ReadChunk[]
}

/** Imports a whole file and keeps its chunks. */
export async function imported(
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const chunks: ReadChunk[] = []
  const source = await importTable(pieces(content), {
    id: 'source',
    name: 'file.csv',
    kind: 'survey',
    moods,
    onChunk: (chunk) => {
      chunks.push(chunk)
    },
    ...options,
  })
  return { source, chunks }
}

/** An engine with one imported file. */
export async function engineOf(
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<FeedbackEngine> {
  const engine = new FeedbackEngine()
  const { source, chunks } = await imported(content, options)
  engine.add(source, chunks)
  return engine
}
