// @vitest-environment node
import { expect, it } from 'vitest'
import type { AnyRecord } from '../../src/model/kinds.ts'
import { allRecords, recordOf, recordsFrom } from '../../src/model/records.ts'
import { pngHeader, smallJpeg, smallPng } from '../support/pictureData.ts'
import { smallMapRecords } from '../support/smallMap.ts'
import { Device } from './testDevice.ts'

const card = { kind: 'card', stepId: 'stepCall', laneId: 'laneNotes', text: '' } as const
const map = recordsFrom([
  ...smallMapRecords,
  { ...card, id: 'cardShot', order: 'a1', pictureId: 'pictShown' },
  { ...card, id: 'cardGone', order: 'a2', pictureId: 'pictOfGone', deletedAt: '2026' },
  { ...card, id: 'cardEarly', order: 'a3', picture: pngHeader(8, 8) } as AnyRecord,
  { id: 'pictShown', kind: 'picture', data: smallPng },
  { id: 'pictOfGone', kind: 'picture', data: smallJpeg },
  { id: 'persAnna', kind: 'persona', name: 'Anna', portraitId: 'faceShown' },
  { id: 'faceShown', kind: 'portrait', data: smallPng },
  { id: 'faceAlone', kind: 'portrait', data: smallJpeg },
])
const pictures = (records: typeof map): string[] =>
  [...allRecords(records)].flatMap((one) => ('data' in one ? one.id : [])).sort()
const all = ['faceAlone', 'faceShown', 'pictOfGone', 'pictShown']
const shown = ['faceShown', 'old-cardEarly', 'pictShown']

async function opened() {
  const storage = await new Device().open()
  const { journeyId } = await storage.createJourney(map)
  const load = () => storage.loadJourney(journeyId)
  return { storage, load, loaded: await load() }
}

it('pictures that nobody shows are deleted while no other tab has a journey open', async () => {
  const { storage, load, loaded } = await opened()
  const tidied = await storage.tidyPictures?.(loaded, true)
  expect(tidied && pictures(tidied.records)).toEqual(shown)
  const again = await load()
  expect(pictures(again.records)).toEqual(shown)
  expect(again.rev).toBe(loaded.rev)
  expect(recordOf(again.records, 'cardEarly')).toMatchObject({ pictureId: 'old-cardEarly' })
  expect(recordOf(again.records, 'cardEarly')).not.toHaveProperty('picture')
  expect(await storage.tidyPictures?.(again, true)).toBe(again)
  expect((await storage.health()).missing).toEqual([])
})

it('nothing is deleted while another tab could undo', async () => {
  const { storage, load, loaded } = await opened()
  expect(await storage.tidyPictures?.(loaded, false)).toEqual(loaded)
  expect(pictures((await load()).records)).toEqual(all)
})

it('nothing is deleted of a journey that was saved since it was read', async () => {
  const { storage, load, loaded } = await opened()
  const { journeyId, organisationId, rev, records } = loaded
  const change = { id: 'cardShot', field: 'text', before: '', after: 'x' }
  await storage.saveChanges({ journeyId, organisationId, rev, changes: [change], records })
  expect(await storage.tidyPictures?.(loaded, true)).toBe(loaded)
  expect(pictures((await load()).records)).toEqual(all)
})
