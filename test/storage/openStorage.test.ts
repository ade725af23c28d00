// @vitest-environment node
import { Dexie } from 'dexie'
import { IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { StorageError, toStorageError } from '../../src/storage/StorageError.ts'
import { buildJourney } from '../support/buildJourney.ts'
import { Device } from './testDevice.ts'

const sample = buildJourney()

/** Opens our database as another version of the editor would. */
function openNative(device: Device, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = device.indexedDB.open('throughline', version)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error(request.error?.name)))
  })
}

describe('opening the storage', () => {
  it('refuses a database that a newer version has written, also where databases can’t be listed', async () => {
    const device = new Device()
    ;(await device.open()).close()
    ;(await openNative(device, 30)).close()
    await expect(device.open()).rejects.toMatchObject({ code: 'newer' })
    Object.assign(device.indexedDB, { databases: undefined })
    await expect(device.open()).rejects.toMatchObject({ code: 'newer' })
    expect((await openNative(device, 30)).version).toBe(30)
  })

  it('lets go at once when a newer version opens elsewhere, and never writes again', async () => {
    const device = new Device()
    const closed: string[] = []
    const storage = await device.open({ onClosed: (by) => closed.push(by) })
    await storage.createJourney(sample)
    const newer = await openNative(device, 30)
    expect(closed).toEqual(['newer'])
    await expect(storage.deleteJourney('journey-root')).rejects.toMatchObject({ code: 'closed' })
    await expect(storage.listJourneys()).rejects.toMatchObject({ code: 'closed' })
    newer.close()
  })

  it('tells that another tab does not let go', async () => {
    const device = new Device()
    const older = await openNative(device, 5)
    await expect(device.open()).rejects.toMatchObject({ code: 'blocked' })
    older.close()
    expect(await (await device.open()).listJourneys()).toEqual([])
  })

  it('tells of a database that never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const device = new Device()
      device.indexedDB.open = () => new EventTarget() as IDBOpenDBRequest
      const opened = expect(device.open()).rejects.toMatchObject({ code: 'blocked' })
      await vi.advanceTimersByTimeAsync(15_000)
      await opened
    } finally {
      vi.useRealTimers()
    }
  })

  it('mends a database that an upgrade has left without any table', async () => {
    const device = new Device()
    ;(await openNative(device, 10)).close()
    const storage = await device.open()
    await storage.createJourney(sample)
    expect(await storage.listJourneys()).toHaveLength(1)
  })

  it('tells that there is no database, or that it is denied', async () => {
    const device = new Device()
    await expect(device.open({ indexedDB: undefined })).rejects.toMatchObject({
      code: 'unavailable',
    })
    device.indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    await expect(device.open()).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('works without a channel', async () => {
    const storage = await new Device().open({ channel: undefined, localStorage: undefined })
    await storage.createJourney(sample)
    expect(await storage.listJourneys()).toHaveLength(1)
    storage.close()
    await expect(storage.listJourneys()).rejects.toMatchObject({ code: 'closed' })
  })

  it('reads the older and refuses the newer records of a journey', async () => {
    const device = new Device()
    const storage = await device.open()
    await storage.createJourney(sample)
    const raw = new Dexie('throughline', { indexedDB: device.indexedDB, IDBKeyRange })
    await raw.open()
    const save = {
      journeyId: 'journey-root',
      organisationId: 'organisation',
      rev: 1,
      records: sample,
    }
    for (const table of ['journeys', 'organisations']) {
      await raw.table(table).toCollection().modify({ version: 0 })
    }
    expect((await storage.loadJourney('journey-root')).records.size).toBe(sample.size)
    await storage.saveChanges({
      ...save,
      changes: [{ id: 'journey-root', field: 'goal', after: 'Online' }],
    })
    expect(await raw.table('journeys').toArray()).toMatchObject([{ version: 1 }])
    expect(await raw.table('organisations').toArray()).toMatchObject([{ version: 1 }])
    for (const table of ['journeys', 'organisations']) {
      await raw.table(table).toCollection().modify({ version: 2 })
      await expect(storage.loadJourney('journey-root')).rejects.toMatchObject({ code: 'newer' })
      await expect(storage.saveChanges({ ...save, rev: 2, changes: [] })).rejects.toMatchObject({
        code: 'newer',
      })
      await raw.table(table).toCollection().modify({ version: 1 })
    }
    raw.close()
  })
})

describe('toStorageError', () => {
  it.each([
    [
      Object.assign(new Error('x'), {
        name: 'AbortError',
        inner: new DOMException('full', 'QuotaExceededError'),
      }),
      'quota',
    ],
    [new DOMException('full', 'QuotaExceededError'), 'quota'],
    [new Dexie.DatabaseClosedError('closed'), 'closed'],
    [new Dexie.VersionError('newer'), 'newer'],
    [new Error('x', { cause: new DOMException('no', 'SecurityError') }), 'unavailable'],
    [new Error('something'), 'failed'],
    ['text', 'failed'],
    [undefined, 'failed'],
    [new StorageError('stale'), 'stale'],
  ])('%s is %s', (error, code) => {
    expect(toStorageError(error).code).toBe(code)
  })

  it('ends where an error is its own cause', () => {
    const error = new Error('ring')
    error.cause = error
    expect(toStorageError(error).code).toBe('failed')
  })
})
