// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { withChanges } from '../../src/model/records.ts'
import { buildJourney } from '../support/buildJourney.ts'
import { Device } from './testDevice.ts'

const sample = buildJourney({ name: 'Home internet', stages: { Help: { Call: ['Menu'] } } })

describe('health', () => {
  it('is good after saves, deletes and purges of our own', async () => {
    const device = new Device()
    const storage = await device.open()
    await storage.createJourney(sample)
    const changes = [{ id: 'step-call', field: 'name', after: 'Ring' }]
    await storage.saveChanges({
      journeyId: 'journey-root',
      organisationId: 'organisation',
      rev: 1,
      changes,
      records: withChanges(sample, changes),
    })
    await storage.duplicateJourney('journey-root', 'Copy')
    expect(await storage.health()).toEqual({ missing: [] })
    await storage.deleteJourney('journey-root')
    expect(await storage.health()).toEqual({ missing: [] })
    device.time += 31 * 24 * 3600 * 1000
    await storage.purge()
    await expect(storage.restoreJourney('journey-root')).rejects.toMatchObject({ code: 'missing' })
    expect(await storage.health()).toEqual({ missing: [] })
    expect(await storage.listJourneys()).toHaveLength(1)
  })

  it('tells of an emptied database, until the loss is accepted', async () => {
    const device = new Device()
    await (await device.open()).createJourney(sample)
    const emptied = await device.open({ indexedDB: new IDBFactory() })
    expect(await emptied.health()).toEqual({
      missing: [{ journeyId: 'journey-root', name: 'Home internet', what: 'gone' }],
    })
    emptied.acceptLoss(['journey-root'])
    expect(await emptied.health()).toEqual({ missing: [] })
  })

  it('tells of a database that went back in time, and of lost records', async () => {
    const device = new Device()
    const storage = await device.open()
    await storage.createJourney(sample)
    const ledger = JSON.parse(device.localStorage.getItem('throughline.ledger')!) as Record<
      string,
      { rev: number; records: number }
    >
    const entry = ledger['journey-root']!
    device.localStorage.setItem(
      'throughline.ledger',
      JSON.stringify({ 'journey-root': { ...entry, rev: 2 } }),
    )
    expect((await storage.health()).missing).toMatchObject([{ what: 'older' }])
    device.localStorage.setItem(
      'throughline.ledger',
      JSON.stringify({ 'journey-root': { ...entry, records: entry.records + 1 } }),
    )
    expect((await storage.health()).missing).toMatchObject([{ what: 'incomplete' }])
  })

  it('is silent without a localStorage, with a full one and with a broken ledger', async () => {
    const none = await new Device().open({ localStorage: undefined })
    await none.createJourney(sample)
    expect(await none.health()).toEqual({ missing: [] })
    const device = new Device()
    device.localStorage.setItem('throughline.ledger', '{"cut')
    device.localStorage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    const full = await device.open()
    await full.createJourney(sample)
    expect(await full.health()).toEqual({ missing: [] })
  })
})

describe('the device', () => {
  it('has nothing of ours after everything was removed, and closes other tabs', async () => {
    const device = new Device()
    const closed: string[] = []
    const [one, two] = [
      await device.open(),
      await device.open({ onClosed: (by) => closed.push(by) }),
    ]
    device.localStorage.setItem('throughline.theme', 'dark')
    device.localStorage.setItem('other', 'stays')
    await one.createJourney(sample)
    const removed: string[] = []
    const root = { removeEntry: (name: string) => Promise.resolve(void removed.push(name)) }
    const three = await device.open({
      space: { getDirectory: () => Promise.resolve(root as never) },
      onClosed: (by) => closed.push(`three ${by}`),
    })
    await three.removeEverything()
    expect(await device.indexedDB.databases()).toEqual([])
    expect(device.localStorage.length).toBe(1)
    expect(device.localStorage.getItem('other')).toBe('stays')
    expect(removed).toEqual(['throughline'])
    expect(closed).toEqual(['removed'])
    await expect(two.listJourneys()).rejects.toMatchObject({ code: 'closed' })
    await expect(three.listJourneys()).rejects.toMatchObject({ code: 'closed' })
    expect(await (await device.open()).listJourneys()).toEqual([])
  })

  it('tells its space where the browser does', async () => {
    const storage = await new Device().open()
    expect(await storage.estimate()).toBeUndefined()
    expect(await storage.persist()).toBe(false)
    const space = {
      estimate: () => Promise.resolve({ usage: 1, quota: 2 }),
      persist: () => Promise.resolve(true),
    }
    const roomy = await new Device().open({ space })
    expect(await roomy.estimate()).toEqual({ usage: 1, quota: 2 })
    expect(await roomy.persist()).toBe(true)
  })
})
