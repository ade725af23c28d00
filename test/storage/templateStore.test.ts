// @vitest-environment node
import { IDBKeyRange } from 'fake-indexeddb'
import { Dexie } from 'dexie'
import { expect, it } from 'vitest'
import { journeyVersion } from '../../src/model/journeyFile.ts'
import type { OwnTemplate } from '../../src/model/templates/OwnTemplate.ts'
import { buildJourney } from '../support/buildJourney.ts'
import { Device } from './testDevice.ts'

const template: OwnTemplate = {
  id: 'template-one',
  name: 'Returns',
  version: journeyVersion,
  records: [{ id: 'journey-one', kind: 'journey', name: 'Returns' }],
}

it('keeps templates by name, until they are removed, and can have them back', async () => {
  const device = new Device()
  const storage = await device.open()
  await storage.saveTemplate(template)
  await storage.saveTemplate({ ...template, id: 'template-two', name: 'Claims' })
  expect((await storage.listTemplates()).map(({ name }) => name)).toEqual(['Claims', 'Returns'])
  await storage.saveTemplate({ ...template, name: 'Ways back' })
  await storage.removeTemplate('template-two')
  const again = await device.open()
  expect(await again.listTemplates()).toEqual([{ ...template, name: 'Ways back' }])
  await again.removeEverything()
  expect(await (await device.open()).listTemplates()).toEqual([])
})

it('opens what the version before templates has stored, and keeps all of it', async () => {
  const device = new Device()
  const older = new Dexie('throughline', { indexedDB: device.indexedDB, IDBKeyRange })
  older.version(1).stores({
    journeys: 'id, touched, organisationId',
    organisations: 'id',
    records: '[docId+id]',
    extras: 'id',
    sources: 'id, organisationId',
  })
  await older.open()
  const row = { id: 'journey-root', organisationId: 'organisation', name: 'Old', touched: 1 }
  await older.table('journeys').put({ ...row, rev: 1, version: 1 })
  older.close()
  const storage = await device.open()
  expect((await storage.listJourneys()).map(({ name }) => name)).toEqual(['Old'])
  expect(await storage.listTemplates()).toEqual([])
  await storage.saveTemplate(template)
  await storage.createJourney(buildJourney()).catch(() => undefined)
  expect(await storage.listTemplates()).toEqual([template])
})

it('takes templates of an older version along, and refuses those of a newer one', async () => {
  const storage = await new Device().open()
  await storage.saveTemplate({ ...template, version: 0 })
  expect(await storage.listTemplates()).toEqual([template])
  await storage.saveTemplate({ ...template, version: journeyVersion + 1 })
  await expect(storage.listTemplates()).rejects.toMatchObject({ code: 'newer' })
})
