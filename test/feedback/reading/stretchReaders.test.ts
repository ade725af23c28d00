// @vitest-environment node
import { serialize } from 'node:v8'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { CHUNK_ROWS, type ReadChunk } from '../../../src/feedback/comments/commentChunk.ts'
import { KnownRows } from '../../../src/feedback/reading/knownRows.ts'
import type { ReadStretch, StretchReading } from '../../../src/feedback/reading/rowStretch.ts'
import { StretchReader } from '../../../src/feedback/reading/stretchReader.ts'
import type { ImportOptions } from '../../../src/feedback/reading/importTable.ts'
import { imported, moods } from '../imported.ts'

const roles = ['id', 'date', 'score', 'segment', 'touchpoint', 'language', 'comment'] as const
const words = [
  'great',
  'awful',
  'appointments',
  'appointment',
  'waiting',
  'waited',
  'naïve',
  'late',
]

/** Rows whose names and words come up in any order, some of which need a look. */
const content = (rows: number): string =>
  `${roles.join(',')}\n${Array.from({ length: rows }, (_, at) => {
    const mixed = Math.imul(at + 7, 0x9e3779b1) >>> 3
    return [
      `T-${1_000_000 + at}`,
      at % 97 === 0 ? 'soon' : `2025-0${1 + (mixed % 9)}-1${mixed % 10}`,
      at % 13 === 0 ? 'x' : mixed % 11,
      `S${mixed % 300}`,
      `page ${mixed % 41}`,
      ['', 'en', 'de', 'fr'][mixed % 4],
      at % 50 === 0 ? '' : `It was ${words[mixed % words.length]} as no. ${mixed % 1999} said`,
    ].join(',')
  }).join('\n')}\n`

type Readers = NonNullable<ImportOptions['readers']>

/** Readers that answer as late as these numbers say, in turn. */
const slowly =
  (readers: number, delays: readonly number[]): Readers =>
  (setup) => {
    let asked = 0
    return Array.from({ length: readers }, (): StretchReading => {
      const reader = new StretchReader(structuredClone(setup), moods)
      let last: Promise<unknown> = Promise.resolve()
      return {
        read: (stretch) => {
          const delay = delays[asked++ % delays.length] ?? 0
          const read = last.then(async (): Promise<ReadStretch> => {
            for (let turn = 0; turn < delay; turn++) await new Promise(setImmediate)
            return structuredClone(reader.read(structuredClone(stretch)))
          })
          last = read
          return read
        },
      }
    })
  }

it('read the same as one alone, however late each of them answers', async () => {
  const text = content(CHUNK_ROWS * 2 + 100)
  const known = async (): Promise<KnownRows> => {
    const all = new KnownRows()
    const before = await imported(content(CHUNK_ROWS - 50))
    for (const chunk of before.chunks) all.add(chunk)
    return all
  }
  const alone = await imported(text, { roles, known: await known() })
  expect(alone.source.repeated).toBeGreaterThan(CHUNK_ROWS / 2)
  const delays = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), delays, async (readers, each) => {
      const own = slowly(readers, each)
      const together = await imported(text, { roles, known: await known(), readers: own })
      // Typed arrays of thousands are compared by their bytes in no time.
      expect(serialize(together).equals(serialize(alone))).toBe(true)
    }),
    { numRuns: 5 },
  )
})

it('are given no more than they can take', async () => {
  let under = 0
  let most = 0
  const counted: Readers = (setup) =>
    slowly(
      2,
      [3],
    )(setup)?.map(({ read }) => ({
      read: async (stretch) => {
        most = Math.max(most, ++under)
        const got = await read(stretch)
        under--
        return got
      },
    }))
  await imported(content(CHUNK_ROWS * 5), { roles, readers: counted })
  expect(most).toBe(4)
})

it('end the import where one of them fails, and nothing is given out behind it', async () => {
  const chunks: ReadChunk[] = []
  const failing: Readers = (setup) =>
    slowly(
      2,
      [0],
    )(setup)?.map(({ read }) => ({
      read: (stretch) =>
        stretch.firstRow === CHUNK_ROWS * 2 + 1 ? Promise.reject(new Error('gone')) : read(stretch),
    }))
  const reading = imported(content(CHUNK_ROWS * 4), {
    roles,
    readers: failing,
    onChunk: (chunk) => void chunks.push(chunk),
  })
  await expect(reading).rejects.toThrow('gone')
  expect(chunks.map(({ firstRow }) => firstRow)).toEqual([1, CHUNK_ROWS + 1])
})

it('are not waited for once the import is stopped', async () => {
  const stopping = new AbortController()
  const given: number[] = []
  const reading = imported(content(CHUNK_ROWS * 4), {
    roles,
    readers: slowly(2, [2]),
    signal: stopping.signal,
    onChunk: ({ firstRow }) => {
      given.push(firstRow)
      stopping.abort(new Error('stopped'))
    },
  })
  await expect(reading).rejects.toThrow('stopped')
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate)
  expect(given).toEqual([1])
})
