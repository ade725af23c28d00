// @vitest-environment node
import {
  IDBDatabase as FDBDatabase,
  IDBFactory as FDBFactory,
  IDBIndex as FDBIndex,
  IDBObjectStore as FDBObjectStore,
} from 'fake-indexeddb'
import { afterEach, describe, expect, it } from 'vitest'
import { type Records, withChanges } from '../../src/model/records.ts'
import type { DeviceStorage } from '../../src/storage/openStorage.ts'
import { StorageError } from '../../src/storage/StorageError.ts'
import { buildJourney } from '../support/buildJourney.ts'
import { Device, sortedRecords } from './testDevice.ts'

const sample = buildJourney({
  departments: ['Support'],
  stages: { Help: { Call: [{ name: 'Menu', owner: 'Support' }] } },
})
const ids = { journeyId: 'journey-root', organisationId: 'organisation' }

/** Every way in which Dexie speaks to the database. */
const doors: [object, readonly string[]][] = [
  [FDBFactory.prototype, ['open', 'deleteDatabase', 'databases']],
  [FDBDatabase.prototype, ['transaction']],
  [
    FDBObjectStore.prototype,
    [
      'put',
      'add',
      'delete',
      'clear',
      'get',
      'getAll',
      'getAllKeys',
      'count',
      'openCursor',
      'openKeyCursor',
      'index',
    ],
  ],
  [FDBIndex.prototype, ['get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor']],
]
const undo: (() => void)[] = []
afterEach(() => {
  for (const one of undo.splice(0)) one()
})

/** The nth call of the database from now on throws; returns how many calls there were. */
function failNth(nth: number, errorName: string): () => number {
  let calls = 0
  for (const [prototype, names] of doors) {
    for (const name of names) {
      const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown
      const failing = function (this: unknown, ...args: unknown[]): unknown {
        // The database's own call, not Dexie's.
        if (args[1] === 'versionchange') return original.apply(this, args)
        calls++
        if (calls === nth) throw new DOMException('made to fail', errorName)
        return original.apply(this, args)
      }
      Object.defineProperty(prototype, name, { configurable: true, writable: true, value: failing })
      undo.push(() =>
        Object.defineProperty(prototype, name, {
          configurable: true,
          writable: true,
          value: original,
        }),
      )
    }
  }
  return () => calls
}

interface Seen {
  /** What a promise has said to be saved. */
  acknowledged: Records | undefined
  /** What was on its way when it failed. */
  attempted: Records | undefined
  error: unknown
}

/** Opens, creates, saves twice, replaces by import; stops at the first failure. */
async function work(device: Device): Promise<Seen> {
  const seen: Seen = { acknowledged: undefined, attempted: undefined, error: undefined }
  let storage: DeviceStorage | undefined
  try {
    storage = await device.open()
    seen.attempted = sample
    let { rev } = await storage.createJourney(sample)
    seen.acknowledged = sample
    for (const name of ['Ring', 'Dial']) {
      const changes = ['step-call', 'department-support', 'journey-root'].map((id) => ({
        id,
        field: 'name',
        after: name,
      }))
      seen.attempted = withChanges(seen.acknowledged, changes)
      ;({ rev } = await storage.saveChanges({ ...ids, rev, changes, records: seen.attempted }))
      seen.acknowledged = seen.attempted
    }
    const records = withChanges(seen.acknowledged, [
      { id: 'touchpoint-menu', field: 'name', after: 'Voice' },
    ])
    seen.attempted = records
    await storage.importJourney(
      { records, evidence: new Map(), extra: {} },
      { onConflict: 'replace' },
    )
    seen.acknowledged = records
  } catch (error) {
    seen.error = error
  } finally {
    storage?.close()
  }
  return seen
}

async function found(device: Device): Promise<Records | undefined> {
  const storage = await device.open()
  try {
    expect(await storage.health()).toEqual({ missing: [] })
    return (await storage.loadJourney('journey-root')).records
  } catch (error) {
    expect(error).toMatchObject({ code: 'missing' })
    return undefined
  } finally {
    storage.close()
  }
}

describe('when the database fails', () => {
  it.each(['UnknownError', 'QuotaExceededError'])(
    'at any call with %s, what was acknowledged is there, whole',
    async (name) => {
      let failures = 0
      for (let nth = 1; ; nth++) {
        const device = new Device()
        const calls = failNth(nth, name)
        const seen = await work(device)
        const count = calls()
        for (const one of undo.splice(0)) one()
        if (count < nth) break
        if (seen.error !== undefined) {
          failures++
          expect(seen.error).toBeInstanceOf(StorageError)
          if (name === 'QuotaExceededError')
            expect(['quota', 'failed']).toContain((seen.error as StorageError).code)
        }
        const records = await found(device)
        const possible = [seen.acknowledged, seen.attempted].map((one) => one && sortedRecords(one))
        expect(possible).toContainEqual(records && sortedRecords(records))
      }
      expect(failures).toBeGreaterThan(30)
    },
    60_000,
  )

  it('for lack of room, it says so, keeps what was there, and works once there is room', async () => {
    const device = new Device()
    const storage = await device.open()
    await storage.createJourney(sample)
    const put = Object.getOwnPropertyDescriptor(FDBObjectStore.prototype, 'put')!
    const undoPut = (): unknown => Object.defineProperty(FDBObjectStore.prototype, 'put', put)
    undo.push(undoPut)
    Object.defineProperty(FDBObjectStore.prototype, 'put', {
      configurable: true,
      writable: true,
      value: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    const changes = [{ id: 'step-call', field: 'name', after: 'Ring' }]
    const save = { ...ids, rev: 1, changes, records: withChanges(sample, changes) }
    await expect(storage.saveChanges(save)).rejects.toMatchObject({ code: 'quota' })
    undoPut()
    expect(sortedRecords((await storage.loadJourney('journey-root')).records)).toEqual(
      sortedRecords(sample),
    )
    await storage.saveChanges(save)
    expect(sortedRecords((await storage.loadJourney('journey-root')).records)).toEqual(
      sortedRecords(save.records),
    )
  })
})
