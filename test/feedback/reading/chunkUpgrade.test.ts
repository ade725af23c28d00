// @vitest-environment node
import { expect, it } from 'vitest'
import {
  ChunkUpgrade,
  type FirstChunk,
  isStoredChunk,
} from '../../../src/feedback/reading/chunkUpgrade.ts'
import type { ReadChunk } from '../../../src/feedback/comments/commentChunk.ts'
import type { FeedbackSource } from '../../../src/feedback/comments/feedbackSource.ts'
import type { Json } from '../../../src/lib/json.ts'
import { chunkFromJson } from '../../../src/storage/chunkJson.ts'
import { fixture, imported } from '../imported.ts'

/** What the first form of the database held of a small file, and that file. */
const { csv, source, chunks } = JSON.parse(
  new TextDecoder().decode(fixture('first-stored-form.json')),
) as { csv: string; source: FeedbackSource; chunks: Json[] }

it('brings chunks of the first stored form to what reading the file gives today', async () => {
  const upgrade = new ChunkUpgrade()
  const old = chunks.map((chunk) => chunkFromJson(chunk) as FirstChunk)
  expect(old.map(isStoredChunk)).toEqual([false])
  const now = await imported(csv, { id: 'source01', roles: source.mapping.roles })
  const upgraded = old.map((chunk) => upgrade.take(chunk))
  expect(upgraded.every(isStoredChunk)).toBe(true)
  // Respondents were kept under another pseudonym, and what was said only masked; both still tell rows apart.
  const [chunk] = upgraded
  expect([...(chunk?.respondent ?? [])].map((one, _, all) => all.indexOf(one))).toEqual([
    0, 1, 2, 2, 4,
  ])
  expect(new Set(chunk?.content).size).toBe(5)
  // Moods stay as they were read then.
  expect([...(chunk?.sentiment ?? [])]).toEqual([...(old[0]?.sentiment ?? [])])
  expect([...(chunk?.label ?? [])]).toEqual([...(old[0]?.label ?? [])])
  // Languages and clauses were told apart as it was done then.
  const rest = (one: ReadChunk): object => {
    const { tokens, offsets, newWords } = one.words
    const { count, textOffsets, score, day, stratum, id, value, touchpoint } = one
    const figures = { count, textOffsets, score, day, stratum, id, value, touchpoint }
    return { ...figures, tokens, offsets, newWords, text: one.text }
  }
  expect(upgraded.map(rest)).toEqual(now.chunks.map(rest))
  expect(upgrade.touchpoints).toEqual(now.source.touchpoints)
})

it('takes a comment for one clause where its clauses are told apart in another way now', () => {
  const [json] = chunks
  const old = chunkFromJson(json ?? null) as FirstChunk
  old.clauseOffsets.fill(7, 1)
  old.clauseSentiment = Int16Array.from([1, 2, 3, 4, 5, 6, 7])
  const { clauseOffsets, clauseSentiment, words } = new ChunkUpgrade().take(old)
  expect([...clauseOffsets.subarray(0, 2)]).toEqual([0, 1])
  expect(clauseSentiment[0]).toBe(old.sentiment[0])
  expect(Math.max(...words.clauses.subarray(0, words.offsets[1]))).toBe(0)
})
