// @vitest-environment node
import { expect, it } from 'vitest'
import { reopening } from '../../../src/app/feedback/feedbackStore.ts'
import { StorageError } from '../../../src/storage/StorageError.ts'
import { Device } from '../../storage/testDevice.ts'
import { sampleId } from '../../support/buildJourney.ts'
import { feedbackWorld, textFile } from '../feedbackWorld.ts'

const parking = sampleId('touchpoint', 'Car park')
const small = textFile(
  'small.csv',
  'Comment\n"The car park was terrible."\n"Parking is awful."\n"Lovely nurses."\n',
)

it('keeps feedback in memory where the browser keeps nothing', async () => {
  const open = reopening(() => Promise.reject(new StorageError('unavailable')))
  const world = feedbackWorld(undefined, { open } as Device)
  const { editor, session, service } = world
  const id = await service.importFile(small, { name: 'Survey', kind: 'survey' })
  expect(session.getState().evidence.get(parking)).toMatchObject({ comments: 2, negative: 2 })
  const all = { scope: { isAll: true }, offset: 0, limit: 9 } as const
  expect((await service.comments(all)).rows.map(({ text }) => text)).toEqual([
    'The car park was terrible.',
    'Parking is awful.',
    'Lovely nurses.',
  ])
  await service.browser.settle([{ sourceId: id, row: 1, mood: 'neutral' }])
  expect(session.getState().evidence.get(parking)).toMatchObject({ negative: 1 })
  expect(await service.sameFile(small)).toMatchObject([{ id }])
  editor.undo()
  await service.settled()
  await service.deleteSource(id)
  expect(await service.sameFile(small)).toEqual([])
  await service.restoreSource(id)
  editor.redo()
  await service.settled()
  expect(session.getState().evidence.get(parking)).toMatchObject({ comments: 2, negative: 1 })
})

it('opens what is kept again after it was closed or could not be opened', async () => {
  const device = new Device()
  let tries = 0
  const closings: (() => void)[] = []
  const open = reopening(async ({ onClosed }) => {
    tries++
    if (tries === 1) throw new StorageError('blocked')
    closings.push(() => onClosed?.('browser'))
    return device.open()
  })
  await expect(open()).rejects.toMatchObject({ code: 'blocked' })
  const one = await open()
  expect(await open()).toBe(one)
  closings[0]?.()
  expect(await open()).not.toBe(one)
  expect(tries).toBe(3)
})
