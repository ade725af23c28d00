// @vitest-environment node
import { Dexie } from 'dexie'
import { IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import type { FeedbackSource } from '../../src/storage/FeedbackSource.ts'
import type { FeedbackStore } from '../../src/storage/openFeedbackStorage.ts'
import type { DeviceStorage } from '../../src/storage/openStorage.ts'
import type { StagedReading } from '../../src/storage/StagedReading.ts'
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
      await storage.saveChunk('source-one', n, { chunk: chunks[n]!, texts: { n } })
    expect(await storage.listSources('organisation')).toEqual([])
    await storage.finishSource({ ...source, counts: { rows: 12 } }, [look])
    expect(await storage.listSources('organisation')).toEqual([{ ...source, counts: { rows: 12 } }])
    expect(await storage.listSources('organisation-two')).toEqual([])
    expect(await all(storage.loadChunks('source-one'))).toEqual(chunks)
    expect(await storage.loadNeedALook('source-one')).toEqual([look])
    expect(await storage.loadTexts('source-one', 7)).toEqual({ n: 7 })
    expect(await storage.loadTexts('source-one', 12)).toBeUndefined()
  })

  it('lists at most so many rows to look at', async () => {
    const storage = await new Device().open()
    await storage.addSource(source)
    const needALook = Array.from({ length: maxRowsToLookAt + 5 }, (_, row) => ({ ...look, row }))
    await storage.finishSource(source, needALook)
    expect(await storage.loadNeedALook('source-one')).toHaveLength(maxRowsToLookAt)
  })

  it('is removed and brought back', async () => {
    const storage = await new Device().open()
    await storage.addSource(source)
    await storage.saveChunk('source-one', 0, { chunk: { a: 1 } })
    await storage.finishSource(source, [])
    await storage.removeSource('source-one')
    expect(await storage.listSources('organisation')).toEqual([])
    await storage.restoreSource('source-one')
    expect(await storage.listSources('organisation')).toEqual([source])
    expect(await all(storage.loadChunks('source-one'))).toEqual([{ a: 1 }])
    await expect(storage.addSource(source)).rejects.toMatchObject({ code: 'exists' })
    await expect(storage.removeSource('source-none')).rejects.toMatchObject({ code: 'missing' })
  })

  it('that was cancelled leaves nothing, and no other source loses anything', async () => {
    const storage = await new Device().open()
    for (const id of ['source-one', 'source-two']) {
      await storage.addSource({ ...source, id })
      await storage.saveChunk(id, 0, { chunk: { id }, texts: { id } })
      await storage.saveChunk(id, 1, { chunk: { id }, texts: { id } })
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
      await storage.saveChunk(id, 0, { chunk: { id }, texts: { id } })
    }
    for (const id of ['source-removed', 'source-kept'])
      await storage.finishSource({ ...source, id }, [])
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

  it('gets its figures anew and keeps its texts', async () => {
    const storage = await new Device().open()
    await storage.addSource(source)
    for (const n of [0, 1, 2])
      await storage.saveChunk('source-one', n, { chunk: { n }, texts: { text: `${n}` } })
    await storage.finishSource(source, [])
    await storage.saveChunk('source-one', 1, { chunk: { n: 'new' } })
    expect(await all(storage.loadChunks('source-one'))).toEqual([{ n: 0 }, { n: 'new' }, { n: 2 }])
    expect(await storage.loadTexts('source-one', 1)).toEqual({ text: '1' })
  })
})

describe('a reading that stopped half-way', () => {
  const staged: StagedReading = {
    sourceId: 'source-one',
    organisationId: 'organisation',
    name: 'survey.csv',
    size: 1000,
    lastModified: 5,
    headHash: 'abc',
    how: { roles: ['comment'] },
    chunks: 1,
    rows: 4096,
    bytesRead: 500,
    resume: { words: ['a'], tally: new Uint32Array([1, 2]) },
    updatedAt: '2026-03-01T09:00:00.000Z',
  }
  const begun = async (device: Device): Promise<DeviceStorage & FeedbackStore> => {
    const storage = await device.open()
    await storage.addSource(source)
    await storage.saveChunk('source-one', 0, { chunk: { n: 0 }, texts: {} }, staged)
    return storage
  }

  it('is listed in its workspace until it is finished or dropped', async () => {
    const storage = await begun(new Device())
    expect(await storage.listStaged('organisation')).toEqual([staged])
    expect(await storage.listStaged('organisation-two')).toEqual([])
    await storage.saveStaged({ ...staged, settings: { name: 'Survey' } })
    expect(await storage.listStaged('organisation')).toMatchObject([
      { settings: { name: 'Survey' } },
    ])
    expect(await storage.listSources('organisation')).toEqual([])
    await storage.finishSource(source, [])
    expect(await storage.listStaged('organisation')).toEqual([])
    await storage.dropSource('source-one')
    await storage.addSource(source)
    await storage.saveChunk('source-one', 0, { chunk: { n: 0 } }, staged)
    await storage.dropSource('source-one')
    expect(await storage.listStaged('organisation')).toEqual([])
    expect(await all(storage.loadChunks('source-one'))).toEqual([])
  })

  it('is swept after a week', async () => {
    const device = new Device()
    const storage = await begun(device)
    device.time += 6 * 24 * 3600 * 1000
    await storage.purge()
    expect(await storage.listStaged('organisation')).toEqual([staged])
    device.time += 2 * 24 * 3600 * 1000
    await storage.purge()
    expect(await storage.listStaged('organisation')).toEqual([])
    expect(await all(storage.loadChunks('source-one'))).toEqual([])
  })

  it('has its rows and how far it is together, or neither', async () => {
    const storage = await begun(new Device())
    const unkept = { ...staged, rows: 8192, resume: { run: () => undefined } }
    await expect(
      storage.saveChunk('source-one', 1, { chunk: { n: 1 }, texts: {} }, unkept),
    ).rejects.toMatchObject({ name: 'StorageError' })
    expect(await all(storage.loadChunks('source-one'))).toEqual([{ n: 0 }])
    expect(await storage.listStaged('organisation')).toEqual([staged])
  })
})

describe('feedback that version 1 has written', () => {
  it('is there still, and takes what is new', async () => {
    const device = new Device()
    const old = new Dexie('throughline-feedback', { indexedDB: device.indexedDB, IDBKeyRange })
    old.version(1).stores({ chunks: '[sourceId+n]', needALook: 'sourceId' })
    await old.table('chunks').put({ sourceId: 'source-one', n: 0, chunk: { text: ['one'] } })
    await old.table('needALook').put({ sourceId: 'source-one', rows: [look] })
    old.close()
    const storage = await device.open()
    expect(await all(storage.loadChunks('source-one'))).toEqual([{ text: ['one'] }])
    expect(await storage.loadTexts('source-one', 0)).toBeUndefined()
    expect(await storage.loadNeedALook('source-one')).toEqual([look])
    await storage.saveChunk('source-one', 0, { chunk: { a: 1 }, texts: { text: ['one'] } })
    expect(await storage.loadTexts('source-one', 0)).toEqual({ text: ['one'] })
  })
})
