// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { toStored } from '../../../src/app/feedback/feedbackStoredSource.ts'
import { useSource } from '../../../src/commands/verbs/useSource.ts'
import { isStoredChunk } from '../../../src/feedback/reading/chunkUpgrade.ts'
import type { FeedbackSource } from '../../../src/feedback/comments/feedbackSource.ts'
import type { Json } from '../../../src/lib/json.ts'
import { chunkFromJson } from '../../../src/storage/chunkJson.ts'
import { Device } from '../../storage/testDevice.ts'
import { feedbackWorld } from '../feedbackWorld.ts'

/** What the first form of the database held of a small file. */
const { source, chunks } = JSON.parse(
  readFileSync('test/fixtures/feedback/first-stored-form.json', 'utf8'),
) as { source: FeedbackSource; chunks: Json[] }
const id = 'source0001'

it('brings a source that an older version has stored up to date, once', async () => {
  const device = new Device()
  const storage = await device.open()
  const stored = toStored(
    source,
    { name: 'Old', kind: 'survey' },
    {
      id,
      organisationId: 'organisation',
      hash: 'abc',
      createdAt: '2026-01-01T09:00:00.000Z',
    },
  )
  await storage.addSource(stored)
  for (const [n, chunk] of chunks.entries())
    await storage.saveChunk(id, n, { chunk: { ...(chunkFromJson(chunk) as object), sourceId: id } })
  await storage.finishSource(stored, [])
  const world = feedbackWorld(undefined, device)
  world.editor.dispatch(useSource, { sourceId: id, isUsed: true })
  await world.service.settled()
  const page = { scope: { isAll: true }, offset: 0, limit: 9 } as const
  const shown = await world.service.comments(page)
  expect(shown.rows.map(({ row }) => row).length).toBe(source.comments)
  expect(shown.rows[0]?.text).not.toBe('')
  await vi.waitFor(
    async () => {
      const kept: object[] = []
      for await (const chunk of storage.loadChunks(id)) kept.push(chunk)
      expect(kept.map(isStoredChunk)).toEqual(chunks.map(() => true))
    },
    { timeout: 20_000 },
  )
  const again = feedbackWorld(world.editor.getState().records, device)
  await again.service.settled()
  expect(await again.service.comments(page)).toEqual(shown)
})
