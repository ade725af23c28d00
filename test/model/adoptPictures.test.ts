// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adoptPictures } from '../../src/model/adoptPictures.ts'
import type { AnyRecord } from '../../src/model/kinds.ts'
import { mostPictures, pictureOf, portraitOf } from '../../src/model/pictures.ts'
import { readJourneyFile } from '../../src/model/readJourneyFile.ts'
import { liveRecord, recordsFrom } from '../../src/model/records.ts'
import { writeJourneyFile } from '../../src/model/writeJourneyFile.ts'
import { pngHeader, smallJpeg, smallPng } from '../support/pictureData.ts'
import { smallMapRecords } from '../support/smallMap.ts'

const empty = { kind: 'card', stepId: 'stepCall', laneId: 'laneNotes', order: 'a1', text: '' }
const card = (id: string, picture: unknown, rest = {}): AnyRecord =>
  ({ ...empty, id, picture, ...rest }) as AnyRecord
const anna = { id: 'persAnna', kind: 'persona', name: 'Anna', picture: smallJpeg } as AnyRecord

/** As a file of before, whose cards and personas hold their pictures themselves. */
function earlyFile(...records: AnyRecord[]): string {
  const all = recordsFrom([...smallMapRecords, ...records])
  return writeJourneyFile({ records: all, evidence: new Map(), extra: {} })
}

describe('pictures of early files', () => {
  it('become records of their own, each stored once, and the next file holds them so', () => {
    const text = earlyFile(card('cardOne0', smallPng), card('cardTwo0', smallPng), anna)
    const { records } = readJourneyFile(text)
    const one = liveRecord(records, 'card', 'cardOne0')
    expect(pictureOf(records, one ?? {})?.data).toBe(smallPng)
    expect(one).not.toHaveProperty('picture')
    expect(liveRecord(records, 'card', 'cardTwo0')?.pictureId).toBe(one?.pictureId)
    const persona = liveRecord(records, 'persona', 'persAnna')
    expect(portraitOf(records, persona ?? {})?.data).toBe(smallJpeg)
    const again = writeJourneyFile({ records, evidence: new Map(), extra: {} })
    expect(again.split(smallPng)).toHaveLength(2)
    expect([...readJourneyFile(again).records.buckets]).toEqual([...records.buckets])
    expect(readJourneyFile(text).records).toEqual(records)
  })

  it.each([
    ['an SVG', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['an address', 'https://example.com/a.png'],
    ['a page', 'data:text/html;base64,PHA+'],
    ['a size that would fill the memory', pngHeader(60_000, 60_000)],
    ['a picture above the limit', pngHeader(10, 10, '', 2_000_004)],
    ['a number', 7],
    ['a list', [smallPng]],
  ])('stay as they are, and undrawn, where they are %s', (_name, picture) => {
    const { records } = readJourneyFile(earlyFile(card('cardOne0', picture)))
    const one = liveRecord(records, 'card', 'cardOne0')
    expect(one).toHaveProperty('picture', picture)
    expect(one).not.toHaveProperty('pictureId')
  })

  it('stay where the card shows another, is deleted, or all would be too large', () => {
    const shown = card('cardOne0', smallJpeg, { pictureId: 'pictPng1' })
    const picture: AnyRecord = { id: 'pictPng1', kind: 'picture', data: smallPng }
    const gone = card('cardGone', smallJpeg, { deletedAt: '2026' })
    expect(adoptPictures([shown, picture, gone])).toEqual([shown, picture, gone])
    const many = Array.from({ length: 12 }, (_, n) =>
      card(`cardBig${n}`, pngHeader(10, 10, `${n}`, 1_900_000)),
    )
    const records = adoptPictures(many)
    const kept = records.flatMap((one) => ('data' in one ? one.data.length : []))
    expect(kept.length).toBeLessThan(12)
    expect(kept.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(mostPictures)
    expect(records.filter((one) => Reflect.has(one, 'picture'))).toHaveLength(12 - kept.length)
  })

  it('never make two records of one id, nor do anything the second time', () => {
    const ids = fc.uniqueArray(fc.constantFrom('cardOne0', 'old-cardOne0', 'old1-cardOne0'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(ids, fc.boolean(), (list, isSame) => {
        const cards = list.map((id, n) => card(id, isSame ? smallPng : pngHeader(9, 9, `${n}`)))
        const once = adoptPictures(cards)
        expect(new Set(once.map(({ id }) => id)).size).toBe(once.length)
        expect(adoptPictures(once)).toBe(once)
      }),
    )
  })
})
