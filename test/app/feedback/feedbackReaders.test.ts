// @vitest-environment node
import { expect, it } from 'vitest'
import { feedbackProblem } from '../../../src/app/feedback/feedbackProblem.ts'
import {
  FeedbackReaders,
  ReaderEnded,
  readerCount,
} from '../../../src/app/feedback/feedbackReaders.ts'
import type { RowStretch, StretchSetup } from '../../../src/feedback/reading/rowStretch.ts'
import { CHUNK_ROWS } from '../../../src/feedback/comments/commentChunk.ts'
import type { Reading } from '../../../src/panels/feedback/feedbackPort.ts'
import { journeyOf } from '../../../src/model/queries.ts'
import { feedbackWorld, readersBeside, textFile } from '../feedbackWorld.ts'

const how = { name: 'Survey', kind: 'survey' as const }
const setup: StretchSetup = {
  sourceId: 'source',
  header: ['secret', 'comment'],
  mapping: { roles: ['ignore', 'comment'], dateOrder: 'dmy', dateOrderIsCertain: true },
  isMasked: true,
  neutralWords: [],
}
const stretch: RowStretch = { firstRow: 1, rows: [['4711', 'The car park was awful.']] }

const large = (): File =>
  textFile(
    'large.csv',
    `id,comment\n${Array.from({ length: CHUNK_ROWS * 3 }, (_, at) => `T-${at},The car park was awful on day ${at}.`).join('\n')}`,
  )
const roles = { roles: ['ignore', 'comment'] as const }

const rowsRead = (reading: Reading): Promise<void> =>
  new Promise((resolve) => {
    const stop = reading.subscribe(() => {
      if (reading.getState().rows === 0) return
      stop()
      resolve()
    })
  })

it('as many read as there are processors but one, two at least and four at most', () => {
  expect([1, 2, 3, 4, 5, 16].map(readerCount)).toEqual([2, 2, 2, 3, 4, 4])
})

it('are there as long as a file is open, and are started anew for the next', async () => {
  const { start, running } = readersBeside()
  const readers = new FeedbackReaders(start, 3)
  expect(running.size).toBe(0)
  readers.warm()
  expect(running.size).toBe(3)
  const [one, two] = [readers.of(setup), readers.of(setup)]
  expect(one.readings).toHaveLength(3)
  const read = await one.readings?.[0]?.read(stretch)
  expect(read?.chunk.count).toBe(1)
  one.close()
  expect(running.size).toBe(3)
  two.close()
  expect(running.size).toBe(0)
  readers.of(setup)
  expect(running.size).toBe(3)
})

it('hear nothing of columns that are not read', async () => {
  const asked: unknown[] = []
  const readers = new FeedbackReaders((onCrash) => {
    const link = readersBeside().start(onCrash)
    return (
      link && {
        ...link,
        host: Object.assign(Object.create(link.host) as typeof link.host, {
          read: (...args: Parameters<typeof link.host.read>) => {
            asked.push(args[2].rows)
            return link.host.read(...args)
          },
        }),
      }
    )
  }, 1)
  await readers.of(setup).readings?.[0]?.read(stretch)
  expect(asked).toEqual([[['', 'The car park was awful.']]])
})

it('leave nothing of a file where one of them ends, and the next file is read by others', async () => {
  const world = feedbackWorld()
  const { service, readers, editor } = world
  const reading = service.read(large(), roles)
  const kept = reading.keep(how).then(
    () => undefined,
    (error: unknown) => error,
  )
  await rowsRead(reading)
  const [crash] = readers.running
  crash?.()
  expect(readers.running.size).toBe(0)
  expect(String(await kept)).toContain('feedback.readerEnded')
  expect(journeyOf(editor.getState().records)?.sourceIds).toBeUndefined()
  await service.importFile(large(), { ...how, columns: { id: 'ignore' } })
  await service.settled()
  expect(journeyOf(editor.getState().records)?.sourceIds).toHaveLength(1)
  expect(readers.running.size).toBe(0)
})

it('where one ends before it has read anything, this thread reads the next file', async () => {
  const { start, running } = readersBeside()
  const readers = new FeedbackReaders((onCrash) => {
    const link = start(onCrash)
    const host = { ...link?.host, read: () => new Promise(() => undefined) }
    return link && { ...link, host: host as unknown as typeof link.host }
  }, 2)
  const read = readers.of(setup).readings?.[0]?.read(stretch)
  for (const crash of [...running].slice(0, 1)) crash()
  await expect(read).rejects.toThrow(ReaderEnded)
  expect(running.size).toBe(0)
  readers.warm()
  expect(readers.of(setup).readings).toBeUndefined()
  const refused = new FeedbackReaders(() => {
    throw new Error('not allowed')
  }, 2)
  expect(refused.of(setup).readings).toBeUndefined()
})

it('where none can be started, this thread reads by itself', () => {
  const readers = new FeedbackReaders(() => undefined, 2)
  readers.warm()
  expect(readers.of(setup).readings).toBeUndefined()
  expect(feedbackProblem(new Error('else'), 'a.csv').key).toBe('feedback.unexpected')
})
