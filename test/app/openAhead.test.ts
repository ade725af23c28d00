import { describe, expect, it, vi } from 'vitest'
import { openAhead } from '../../src/app/openAhead.ts'
import { rename } from '../../src/commands/verbs/rename.ts'
import { journeyOf } from '../../src/model/queries.ts'
import type { DeviceStorage, StorageEnvironment } from '../../src/storage/openStorage.ts'
import { createEditor } from '../../src/store/createEditor.ts'
import { IDBKeyRange } from 'fake-indexeddb'
import { Device } from '../storage/testDevice.ts'
import { buildJourney } from '../support/buildJourney.ts'

const sample = buildJourney()

/** A device with one journey, the storage of another tab, and what counts how often rows of records are read. */
async function deviceWithJourney() {
  const device = new Device()
  const other = await device.open()
  const { journeyId } = await other.createJourney(sample)
  const channel = { onmessage: null, postMessage: () => undefined, close: () => undefined }
  const environment: StorageEnvironment & {
    readonly channel: NonNullable<StorageEnvironment['channel']>
  } = {
    indexedDB: device.indexedDB,
    IDBKeyRange,
    localStorage: device.localStorage,
    channel,
    space: undefined,
  }
  return { device, other, journeyId, environment }
}

async function renamed(storage: DeviceStorage, journeyId: string, text: string): Promise<void> {
  const { records, rev, organisationId } = await storage.loadJourney(journeyId)
  const editor = createEditor(records, () => 0)
  const saved: Promise<unknown>[] = []
  editor.onChanges((changes, now) => {
    saved.push(storage.saveChanges({ journeyId, organisationId, rev, changes, records: now }))
  })
  editor.dispatch(rename, { id: journeyId, text })
  await Promise.all(saved)
}

describe('the store, opened ahead', () => {
  it('reads the journey of the address once, before anybody asks', async () => {
    const { journeyId, environment } = await deviceWithJourney()
    const storage = await openAhead(journeyId, environment).storage
    const first = storage.loadJourney(journeyId)
    const second = storage.loadJourney(journeyId)
    expect((await first).records).not.toBe((await second).records)
    expect((await first).journeyId).toBe(journeyId)
    expect((await first).records).toEqual((await second).records)
  })

  it('reads again what another tab has saved before anybody asked', async () => {
    const { journeyId, environment, other } = await deviceWithJourney()
    const storage = await openAhead(journeyId, environment).storage
    await renamed(other, journeyId, 'Saved meanwhile')
    const saved = { journeyId, organisationId: 'any', rev: 2, changes: [] }
    environment.channel.onmessage?.({ data: saved } as MessageEvent)
    expect(journeyOf((await storage.loadJourney(journeyId)).records)?.name).toBe('Saved meanwhile')
  })

  it('tells of a journey that is not there only where it is asked for', async () => {
    const { environment } = await deviceWithJourney()
    const storage = await openAhead('nowhere0001', environment).storage
    expect(await storage.listJourneys()).toHaveLength(1)
    await expect(storage.loadJourney('nowhere0001')).rejects.toMatchObject({ code: 'missing' })
  })

  it('gives another journey what is its own', async () => {
    const { journeyId, environment } = await deviceWithJourney()
    const storage = await openAhead(journeyId, environment).storage
    const copy = await storage.duplicateJourney(journeyId, 'Copy')
    expect(journeyOf((await storage.loadJourney(copy.journeyId)).records)?.name).toBe('Copy')
  })

  it('fails as opening does', async () => {
    const opening = openAhead(undefined, { indexedDB: undefined })
    await expect(opening.storage).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('tells whoever listens, late ones too, that the store was closed', async () => {
    const { device, other, environment } = await deviceWithJourney()
    other.close()
    const { storage, onClosed } = openAhead(undefined, environment)
    await storage
    const early = vi.fn()
    onClosed(early)
    await new Promise((resolve) => {
      device.indexedDB.open('throughline', 99).addEventListener('success', resolve)
    })
    expect(early).toHaveBeenCalledTimes(1)
    const late = vi.fn()
    onClosed(late)
    expect(late).toHaveBeenCalledTimes(1)
  })
})
