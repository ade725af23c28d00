// @vitest-environment node
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestPicture, pictureSize } from '../../src/model/pictureSize.ts'
import { mostPictures, picturesLength } from '../../src/model/pictures.ts'
import { readJourneyFile } from '../../src/model/readJourneyFile.ts'
import { recordsFrom } from '../../src/model/records.ts'
import { writeJourneyFile } from '../../src/model/writeJourneyFile.ts'
import { pngHeader, smallJpeg, smallPng } from '../support/pictureData.ts'
import { smallMapRecords } from '../support/smallMap.ts'

const everyKind = readFileSync(
  new URL('../fixtures/journeys/v1-every-kind.journey.json', import.meta.url),
  'utf8',
)
const asUrl = (type: string, bytes: string): string =>
  `data:image/${type};base64,${Buffer.from(bytes, 'latin1').toString('base64')}`

describe('the size of a picture', () => {
  it('is what its own bytes say', () => {
    expect(pictureSize(smallPng)).toEqual({ width: 3, height: 2 })
    expect(pictureSize(smallJpeg)).toEqual({ width: 5, height: 4 })
    expect(pictureSize(pngHeader(1200, 800))).toEqual({ width: 1200, height: 800 })
  })

  it('of a JPEG is found behind all that a camera says', () => {
    const bytes = Buffer.from(smallJpeg.split(',')[1] ?? '', 'base64').toString('latin1')
    const exif = `\xff\xe1\xff\xff${'x'.repeat(0xfffd)}`
    const photo = asUrl('jpeg', bytes.slice(0, 2) + exif + exif + bytes.slice(2))
    expect(pictureSize(photo)).toEqual({ width: 5, height: 4 })
  })

  it.each([
    ['another type than it claims', smallPng.replace('png', 'jpeg')],
    ['a type that is not drawn everywhere', smallPng.replace('png', 'webp')],
    [
      'a drawing with a script',
      asUrl('png', '<svg xmlns="http://www.w3.org/2000/svg" onload="a()"/>'),
    ],
    ['an SVG', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['an address', 'https://example.com/a.png'],
    ['a side of 0', pngHeader(0, 10)],
    ['a side that would fill the memory', pngHeader(60_000, 60_000)],
    ['a cut header', smallPng.slice(0, 40)],
    ['what is no base64', `${smallPng}"><script>`],
    ['nothing', 'data:image/png;base64,'],
    ['more than one may take', pngHeader(10, 10, '', longestPicture + 4)],
  ])('is unknown for %s', (_name, data) => {
    expect(pictureSize(data)).toBeUndefined()
    const file = everyKind.replace(JSON.stringify(smallPng), JSON.stringify(data))
    expect(file).not.toBe(everyKind)
    expect(() => readJourneyFile(file)).toThrow(
      expect.objectContaining({
        code: 'field',
        values: expect.objectContaining({ kind: 'picture' }),
      }),
    )
  })

  it('never hangs or throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('png', 'jpeg'),
        fc.uint8Array({ maxLength: 200 }),
        (type, rest) => {
          const start = type === 'png' ? '\x89PNG\r\n\x1a\n' : '\xff\xd8\xff'
          const size = pictureSize(asUrl(type, start + Buffer.from(rest).toString('latin1')))
          if (size) expect(Math.min(size.width, size.height)).toBeGreaterThan(0)
        },
      ),
    )
  })
})

it('a picture that no card shows is left out of the file, and not counted', () => {
  const card = { id: 'cardShot', kind: 'card', stepId: 'stepCall', laneId: 'laneNotes' } as const
  const records = recordsFrom([
    ...smallMapRecords,
    { ...card, order: 'a1', text: '', pictureId: 'pictureA' },
    { ...card, id: 'cardGone', order: 'a2', text: '', pictureId: 'pictureB', deletedAt: '2026' },
    { id: 'pictureA', kind: 'picture', data: smallPng },
    { id: 'pictureB', kind: 'picture', data: smallJpeg },
  ])
  const text = writeJourneyFile({ records, evidence: new Map(), extra: {} })
  expect(text).toContain(smallPng)
  expect(text).not.toContain(smallJpeg)
  expect(readJourneyFile(text).records.size).toBe(records.size - 1)
  expect(picturesLength(records)).toBe(smallPng.length)
  expect(mostPictures).toBeLessThan(25 * 1024 * 1024)
})
