import { readFileSync } from 'node:fs'
import type { CommentChunk } from '../../src/feedback/comments/commentChunk.ts'
import { FeedbackEngine } from '../../src/feedback/feedbackEngine.ts'
import type { FeedbackSource } from '../../src/feedback/comments/feedbackSource.ts'
import { importTable, type ImportOptions } from '../../src/feedback/comments/importTable.ts'
import { loadVader } from '../../src/feedback/mood/loadVader.ts'
import { pieces } from '../tables/table.ts'

export const vader = await loadVader()

export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/feedback/${name}`, import.meta.url))

export interface Imported {
  source: FeedbackSource
  chunks: CommentChunk[]
}

/** Imports a whole file and keeps its chunks. */
export async function imported(
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const chunks: CommentChunk[] = []
  const source = await importTable(pieces(content), {
    id: 'source',
    name: 'file.csv',
    kind: 'survey',
    vader,
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
