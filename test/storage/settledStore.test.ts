// @vitest-environment node
import { expect, it } from 'vitest'
import type { SavedMapping } from '../../src/storage/SavedMapping.ts'
import { Device } from './testDevice.ts'

const row = {
  sourceId: 'source-one',
  row: 7,
  touchpointId: 'touchpoint-menu',
  is: 'rejected',
} as const

it('keeps what people said about the rows of a source, until they take it back', async () => {
  const device = new Device()
  const storage = await device.open()
  const nothing = { sourceId: 'source-one', settled: [], moods: [] }
  expect(await storage.loadSettled('source-one')).toEqual(nothing)
  const said = {
    sourceId: 'source-one',
    settled: [row],
    moods: [{ row: 3, label: 'positive' as const }],
  }
  await storage.saveSettled(said)
  expect(await (await device.open()).loadSettled('source-one')).toEqual(said)
  expect(await storage.loadSettled('source-two')).toEqual({ ...nothing, sourceId: 'source-two' })
  await storage.saveSettled(nothing)
  expect(await storage.loadSettled('source-one')).toEqual(nothing)
})

it('forgets what was said about a source that is dropped', async () => {
  const storage = await new Device().open()
  await storage.saveSettled({ sourceId: 'source-one', settled: [row], moods: [] })
  await storage.dropSource('source-one')
  expect((await storage.loadSettled('source-one')).settled).toEqual([])
})

it('keeps one mapping of each name in a workspace', async () => {
  const storage = await new Device().open()
  const mapping: SavedMapping = {
    organisationId: 'organisation',
    name: 'Zendesk',
    header: ['id', 'comment'],
    roles: ['id', 'comment'],
    isMasked: false,
  }
  await storage.saveMapping(mapping)
  await storage.saveMapping({ ...mapping, name: 'Delighted' })
  await storage.saveMapping({ ...mapping, organisationId: 'another-one' })
  await storage.saveMapping({ ...mapping, roles: ['ignore', 'comment'] })
  expect(await storage.listMappings('organisation')).toEqual([
    { ...mapping, name: 'Delighted' },
    { ...mapping, roles: ['ignore', 'comment'] },
  ])
  await storage.removeMapping('organisation', 'Zendesk')
  await storage.removeMapping('organisation', 'Never there')
  expect((await storage.listMappings('organisation')).map(({ name }) => name)).toEqual([
    'Delighted',
  ])
  expect(await storage.listMappings('another-one')).toHaveLength(1)
})
