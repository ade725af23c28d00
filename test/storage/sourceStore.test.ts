// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { FeedbackSource } from '../../src/storage/FeedbackSource.ts'
import { maxRowsToLookAt } from '../../src/storage/sourceStore.ts'
import { Device } from './testDevice.ts'

const source: FeedbackSource = {
  id: 'source-one',
  organisationId: 'organisation',
  name: 'survey.csv',
  hash: 'abc',
  kind: 'survey',
  question: 'What could be better?',
  mapping: { text: 'Comment' },
  counts: { rows: 0 },
  createdAt: '2026-03-01T09:00:00.000Z',
}
const look = { row: 3, column: 'Score', reason: 'notANumber', value: 'ten' }

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of list) found.push(one)
  return found
}

describe('a feedback source', () => {
  it('is seen once it is finished, with its rows in order', async () => {
    const storage = await new Device().open()
    await storage.addSource(source)
    const chunks = Array.from({ length: 12 }, (_, n) => ({
      text: [`row ${n}`],
      scores: new Float32Array([n, NaN]),
    }))
    for (const n of [11, 3, 0, 1, 2, 4, 5, 6, 7, 8, 9, 10])
      await storage.saveChunk('source-one', n, chunks[n]!)
    expect(await storage.listSources('organisation')).toEqual([])
    await storage.finishSource('source-one', { counts: { rows: 12 }, needALook: [look] })
    expect(await storage.listSources('organisation')).toEqual([{ ...source, counts: { rows: 12 } }])
    expect(await storage.listSources('organisation-two')).toEqual([])
    expect(await all(storage.loadChunks('source-one'))).toEqual(chunks)
    expect(await storage.loadNeedALook('source-one')).toEqual([look])
  })

  it('lists at most so many rows to look at', async () => {
    const storage = await new Device().open()
    await storage.addSource(source)
    const needALook = Array.from({ length: maxRowsToLookAt + 5 }, (_, row) => ({ ...look, row }))
    await storage.finishSource('source-one', { counts: {}, needALook })
    expect(await storage.loadNeedALook('source-one')).toHaveLength(maxRowsToLookAt)
  })

  it('is removed and brought back', async () => {
    const storage = await new Device().open()
    await storage.addSource(source)
    await storage.saveChunk('source-one', 0, { a: 1 })
    await storage.finishSource('source-one', { counts: {}, needALook: [] })
    await storage.removeSource('source-one')
    expect(await storage.listSources('organisation')).toEqual([])
    await storage.restoreSource('source-one')
    expect(await storage.listSources('organisation')).toEqual([{ ...source, counts: {} }])
    expect(await all(storage.loadChunks('source-one'))).toEqual([{ a: 1 }])
    await expect(storage.addSource(source)).rejects.toMatchObject({ code: 'exists' })
    await expect(storage.removeSource('source-none')).rejects.toMatchObject({ code: 'missing' })
  })

  it('that was cancelled leaves nothing, and no other source loses anything', async () => {
    const storage = await new Device().open()
    for (const id of ['source-one', 'source-two']) {
      await storage.addSource({ ...source, id })
      await storage.saveChunk(id, 0, { id })
      await storage.saveChunk(id, 1, { id })
    }
    await storage.dropSource('source-one')
    expect(await all(storage.loadChunks('source-one'))).toEqual([])
    expect(await all(storage.loadChunks('source-two'))).toHaveLength(2)
    await storage.addSource(source)
  })

  it('is purged 30 days after it was removed, an import never finished after one', async () => {
    const device = new Device()
    const storage = await device.open()
    for (const id of ['source-removed', 'source-begun', 'source-kept']) {
      await storage.addSource({ ...source, id })
      await storage.saveChunk(id, 0, { id })
    }
    for (const id of ['source-removed', 'source-kept'])
      await storage.finishSource(id, { counts: {}, needALook: [] })
    await storage.removeSource('source-removed')
    const chunksOf = async (): Promise<number[]> =>
      Promise.all(
        ['source-removed', 'source-begun', 'source-kept'].map(
          async (id) => (await all(storage.loadChunks(id))).length,
        ),
      )
    await storage.purge()
    expect(await chunksOf()).toEqual([1, 1, 1])
    device.time += 2 * 24 * 3600 * 1000
    await storage.purge()
    expect(await chunksOf()).toEqual([1, 0, 1])
    device.time += 30 * 24 * 3600 * 1000
    await storage.purge()
    expect(await chunksOf()).toEqual([0, 0, 1])
    await expect(storage.restoreSource('source-removed')).rejects.toMatchObject({ code: 'missing' })
  })
})
