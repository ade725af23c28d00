// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { CHUNK_ROWS } from '../../../src/feedback/comments/commentChunk.ts'
import { journeyOf } from '../../../src/model/queries.ts'
import type { Reading } from '../../../src/panels/feedback/feedbackPort.ts'
import { StorageError } from '../../../src/storage/StorageError.ts'
import { Device } from '../../storage/testDevice.ts'
import { sampleId } from '../../support/buildJourney.ts'
import { eventually } from '../../support/eventually.ts'
import { feedbackWorld } from '../feedbackWorld.ts'
import { testLocks } from '../testLocks.ts'

const how = { name: 'Survey', kind: 'survey' as const }
const roles = { roles: ['id', 'comment', 'score'] as const }
const parking = sampleId('touchpoint', 'Car park')
const rows = 3 * CHUNK_ROWS

const line = (at: number): string =>
  at % 3 === 0
    ? `row${at},"The car park was awful on day ${at}, really terrible.",1\n`
    : `row${at},"Lovely nurses and kind words on day ${at}.",5\n`

function csv(count: number): Uint8Array {
  const lines = Array.from({ length: count }, (_, at) => line(at))
  return new TextEncoder().encode(`Id,Comment,Score\n${lines.join('')}`)
}
const bytes = csv(rows)

/**
 * A file on a disk: it comes in pieces. It may stop to come after so many bytes, once encoding and columns are known: that
 * takes two passes over it.
 */
function diskFile(
  content: Uint8Array,
  { name = 'large.csv', stalls = Infinity, lastModified = 7 } = {},
): File {
  const file = new File([content as Uint8Array<ArrayBuffer>], name, { lastModified })
  let passes = 0
  const stream = (): ReadableStream<Uint8Array> => {
    let at = 0
    const most = ++passes > 2 ? stalls : Infinity
    return new ReadableStream({
      pull(controller) {
        if (at >= most) return new Promise<void>(() => undefined)
        if (at >= content.length) {
          controller.close()
          return undefined
        }
        controller.enqueue(content.subarray(at, (at += 50_000)))
        return undefined
      },
    })
  }
  return Object.assign(file, { stream })
}

type World = ReturnType<typeof feedbackWorld>

const until = (reading: Pick<Reading, 'subscribe'>, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const check = (): void => {
      if (!isSo()) return
      stop()
      resolve()
    }
    const stop = reading.subscribe(check)
    check()
  })

/** How many entries of any feedback the device holds. */
async function traces(device: Device): Promise<Record<string, number>> {
  const storage = await device.open()
  storage.close()
  const found: Record<string, number> = {}
  for (const [database, stores] of [
    ['throughline', ['sources']],
    ['throughline-feedback', ['chunks', 'texts', 'needALook', 'staging']],
  ] as const) {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = device.indexedDB.open(database)
      opening.onsuccess = () => resolve(opening.result)
    })
    for (const store of stores) {
      const counting = db.transaction(store).objectStore(store).count()
      await new Promise((resolve) => (counting.onsuccess = resolve))
      if (counting.result > 0) found[store] = counting.result
    }
    db.close()
  }
  return found
}

/** Waits until an expectation about the device holds. */
const patiently = (expectation: () => Promise<void>): Promise<void> =>
  vi.waitFor(expectation, { timeout: 20_000 })

const leavesNothing = (device: Device): Promise<void> =>
  patiently(async () => expect(await traces(device)).toEqual({}))

const evidenceOf = ({ session }: World) => session.getState().evidence

/** A reading that hangs in the middle of its file, and the tab with it. */
async function cutOff(device: Device, isImported = true): Promise<World> {
  const world = feedbackWorld(undefined, device)
  const reading = world.service.read(diskFile(bytes, { stalls: bytes.length * 0.8 }), {
    roles: [...roles.roles],
  })
  await until(reading, () => reading.getState().landing !== undefined)
  if (isImported) reading.keepLater(how)
  await until(reading, () => reading.getState().rows >= 2 * CHUNK_ROWS)
  for (let beat = 0; beat < 50; beat++) await new Promise((resolve) => setTimeout(resolve))
  return world
}

it('writes a file while it is read, with nobody seeing it before it is whole', async () => {
  const world = await cutOff(new Device(), false)
  expect(await traces(world.device)).toEqual({ sources: 1, chunks: 2, texts: 2, staging: 1 })
  expect(world.service.getState().sources).toEqual([])
  const storage = await world.device.open()
  expect(await storage.listSources('organisation')).toEqual([])
})

it('shows on the map what is read so far, and nothing of it once it is cancelled', async () => {
  const world = await cutOff(new Device())
  const { service, device, editor } = world
  const { background } = service.unfinished.getState()
  expect(background).toMatchObject([{ name: 'large.csv', isKeeping: false }])
  await eventually(() => expect(evidenceOf(world).has(parking)).toBe(true))
  const soFar = evidenceOf(world).get(parking)
  expect(soFar?.comments).toBeGreaterThan(1500)
  expect(soFar?.comments).toBeLessThan(rows / 3)
  // What is counted can be read.
  expect(soFar?.examples.map(({ text }) => text)).toEqual(
    soFar?.examples.map(() => expect.stringContaining('car park')),
  )
  const { rows: first } = await service.comments({ scope: { isAll: true }, offset: 0, limit: 2 })
  expect(first.map(({ text }) => text.slice(0, 12))).toEqual(['The car park', 'Lovely nurse'])
  expect(journeyOf(editor.getState().records)?.sourceIds).toBeUndefined()
  service.unfinished.cancel(background[0]?.id ?? '')
  await eventually(() => expect(evidenceOf(world).size === 0).toBe(true))
  expect(service.unfinished.getState().background).toEqual([])
  await leavesNothing(device)
})

it('goes on at the row where it stopped, once the same file is chosen again', async () => {
  const whole = feedbackWorld()
  await whole.service.importFile(diskFile(bytes), how)
  const { device } = await cutOff(new Device())
  const world = feedbackWorld(undefined, device)
  const { service } = world
  service.unfinished.look()
  await eventually(() => expect(service.unfinished.getState().stopped.length > 0).toBe(true))
  const [stopped] = service.unfinished.getState().stopped
  expect(stopped).toMatchObject({ name: 'large.csv', rows: 2 * CHUNK_ROWS, isImported: true })
  expect(stopped?.share).toBeGreaterThan(0.5)
  const id = stopped?.id ?? ''
  const other = diskFile(csv(rows - 1))
  expect(await service.unfinished.goOn(id, other)).toMatchObject({ key: 'feedback.otherFile' })
  const touched = diskFile(bytes, { lastModified: 8 })
  expect(await service.unfinished.goOn(id, touched)).toMatchObject({ key: 'feedback.otherFile' })
  expect(await service.unfinished.goOn(id, diskFile(bytes))).toBeUndefined()
  expect(service.unfinished.getState().stopped).toEqual([])
  await eventually(() => expect(service.getState().sources.length > 0).toBe(true))
  expect(service.getState().sources).toMatchObject([{ id, name: 'Survey', rows, comments: rows }])
  expect(await traces(device)).toEqual({ sources: 1, chunks: 3, texts: 3, needALook: 1 })
  expect(told(world)).toEqual(told(whole))
  const page = { scope: { isAll: true }, offset: rows - 2, limit: 2 } as const
  const { rows: last } = await service.comments(page)
  expect(last.map(({ row, text }) => [row, text.slice(0, 13)])).toEqual([
    [rows - 1, 'Lovely nurses'],
    [rows, 'Lovely nurses'],
  ])
})

/** The evidence without what differs between two imports of one file. */
function told(world: World): unknown {
  const ids = new Map(world.service.getState().sources.map(({ id }) => [id, 'the source']))
  const text = JSON.stringify([...evidenceOf(world)])
  return JSON.parse([...ids].reduce((all, [id, name]) => all.replaceAll(id, name), text))
}

it('goes on in the dialog too, where the file is read in the same way, and begins anew where it is not', async () => {
  for (const isAlike of [true, false]) {
    const { device } = await cutOff(new Device(), false)
    const { service } = feedbackWorld(undefined, device)
    const reading = service.read(diskFile(bytes), {
      roles: isAlike ? [...roles.roles] : ['ignore', 'comment', 'score'],
    })
    const first: number[] = []
    reading.subscribe(() => first.push(reading.getState().rows))
    await until(reading, () => reading.getState().isDone)
    expect(first.find((count) => count > 0)! >= 2 * CHUNK_ROWS).toBe(isAlike)
    await reading.keep(how)
    expect(service.getState().sources).toMatchObject([{ rows }])
    expect(await traces(device)).toEqual({ sources: 1, chunks: 3, texts: 3, needALook: 1 })
  }
})

it('forgets a stopped reading', async () => {
  const { device } = await cutOff(new Device())
  const { service } = feedbackWorld(undefined, device)
  service.unfinished.look()
  await eventually(() => expect(service.unfinished.getState().stopped.length > 0).toBe(true))
  await service.unfinished.forget(service.unfinished.getState().stopped[0]?.id ?? '')
  expect(service.unfinished.getState().stopped).toEqual([])
  expect(await traces(device)).toEqual({})
})

it('is left alone by another tab while it is read in this one', async () => {
  const device = new Device()
  const locks = testLocks()
  const one = feedbackWorld(undefined, device, locks)
  const reading = one.service.read(diskFile(bytes, { stalls: bytes.length * 0.8 }), {
    roles: [...roles.roles],
  })
  await until(reading, () => reading.getState().rows >= 2 * CHUNK_ROWS)
  const two = feedbackWorld(undefined, device, locks)
  two.service.unfinished.look()
  const own = two.service.read(diskFile(bytes), { roles: [...roles.roles] })
  await own.keep(how)
  expect(two.service.unfinished.getState().stopped).toEqual([])
  expect(two.service.getState().sources).toHaveLength(1)
  expect(await traces(device)).toMatchObject({ sources: 2, staging: 1 })
  reading.discard()
  await patiently(async () => expect((await traces(device))['sources']).toBe(1))
})

it('imports nothing where the disk is full in the middle, and says what to do', async () => {
  const device = new Device()
  const world = feedbackWorld(undefined, {
    open: async () => {
      const storage = await device.open()
      const saveChunk: typeof storage.saveChunk = async (id, n, ...rest) => {
        if (n === 2) throw new StorageError('quota')
        await storage.saveChunk(id, n, ...rest)
      }
      return { ...storage, saveChunk }
    },
  } as Device)
  const failure: unknown = await world.service
    .importFile(diskFile(bytes), how)
    .catch((error: unknown) => error)
  expect(failure).toMatchObject({
    reason: { key: 'feedback.notKept', values: { code: 'quota' } },
  })
  await leavesNothing(device)
  expect(world.service.getState().sources).toEqual([])
})

it('imports nothing of a file that changes while it is read', async () => {
  for (const change of ['shorter', 'unreadable'] as const) {
    const world = feedbackWorld()
    const file = diskFile(bytes)
    const whole = diskFile(bytes)
    let passes = 0
    // As browsers do: a file that was written to meanwhile can't be read any more.
    const broken = (): ReturnType<File['stream']> => {
      let at = 0
      return new ReadableStream({
        pull(controller) {
          if (at >= bytes.length * 0.9) {
            if (change === 'shorter') controller.close()
            else controller.error(new DOMException('changed', 'NotReadableError'))
            return
          }
          controller.enqueue(bytes.slice(at, (at += 50_000)))
        },
      })
    }
    Object.assign(file, { stream: () => (++passes > 3 ? broken() : whole.stream()) })
    const failure: unknown = await world.service
      .importFile(file, how)
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ reason: { key: 'feedback.table.unreadable' } })
    await leavesNothing(world.device)
  }
})

it('reads the texts of a stored source when somebody looks, and holds none of them', async () => {
  const first = feedbackWorld()
  await first.service.importFile(diskFile(bytes), how)
  const again = feedbackWorld(first.editor.getState().records, first.device)
  await again.service.settled()
  expect(evidenceOf(again).get(parking)?.examples[0]?.text).toMatch(/^The car park was awful/)
  const { rows: found } = await again.service.comments({
    scope: { touchpointId: parking },
    offset: 1366,
    limit: 2,
  })
  expect(found.map(({ row, text }) => [row, text])).toEqual([
    [4099, 'The car park was awful on day 4098, really terrible.'],
    [4102, 'The car park was awful on day 4101, really terrible.'],
  ])
})

it('does not count rows again that a source of this journey holds', async () => {
  const { service, session } = feedbackWorld()
  await service.importFile(diskFile(csv(CHUNK_ROWS), { name: 'old.csv' }), { ...how, name: 'Old' })
  const before = session.getState().evidence.get(parking)?.comments ?? 0
  const reading = service.read(diskFile(csv(CHUNK_ROWS + 30), { name: 'new.csv' }), {
    roles: [...roles.roles],
  })
  await until(reading, () => reading.getState().isDone)
  expect(reading.getState()).toMatchObject({
    rows: CHUNK_ROWS + 30,
    comments: 30,
    repeated: CHUNK_ROWS,
    repeatedIn: ['Old'],
  })
  await reading.keep(how)
  expect(session.getState().evidence.get(parking)?.comments).toBe(before + 10)
  const again = service.read(diskFile(csv(CHUNK_ROWS), { name: 'again.csv' }), {
    roles: [...roles.roles],
    countsAgain: true,
  })
  await until(again, () => again.getState().isDone)
  expect(again.getState()).toMatchObject({ comments: CHUNK_ROWS })
  expect(again.getState().repeated).toBeUndefined()
  again.discard()
})

it('learns from the scores of a file how its customers speak, and from what people correct', async () => {
  const lines = Array.from({ length: 600 }, (_, at) =>
    at % 2 === 0
      ? `"The flurb car park again, day ${at}",1\n`
      : `"A grommly car park, day ${at}",5\n`,
  )
  const file = diskFile(new TextEncoder().encode(`Comment,Score\n${lines.join('')}`))
  const world = feedbackWorld()
  const { service, device } = world
  const id = await service.importFile(file, how)
  expect(evidenceOf(world).get(parking)).toMatchObject({ negative: 300, positive: 300 })
  const label = async (): Promise<string | undefined> => {
    const page = await service.comments({ scope: { isAll: true }, offset: 0, limit: 1 })
    return page.rows[0]?.label
  }
  expect(await label()).toBe('negative')
  const back = await service.browser.settle([{ sourceId: id, row: 1, mood: 'positive' }])
  expect(await label()).toBe('positive')
  expect(evidenceOf(world).get(parking)).toMatchObject({ negative: 299, positive: 301 })
  const again = feedbackWorld(world.editor.getState().records, device)
  await again.service.settled()
  expect(evidenceOf(again).get(parking)).toMatchObject({ negative: 299, positive: 301 })
  await service.browser.settle(back)
  expect(await label()).toBe('negative')
  const { rows: texts } = await service.comments({ scope: { isAll: true }, offset: 598, limit: 2 })
  expect(texts.map(({ text }) => text)).toEqual([
    'The flurb car park again, day 598',
    'A grommly car park, day 599',
  ])
})
