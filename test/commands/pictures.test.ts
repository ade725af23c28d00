import { describe, expect, it } from 'vitest'
import { type Command, runCommand } from '../../src/commands/command.ts'
import { addPicture } from '../../src/commands/verbs/addPicture.ts'
import { deleteRecords } from '../../src/commands/verbs/deleteRecords.ts'
import { removePicture } from '../../src/commands/verbs/removePicture.ts'
import { rename } from '../../src/commands/verbs/rename.ts'
import { setAlt } from '../../src/commands/verbs/setAlt.ts'
import { setLink } from '../../src/commands/verbs/setLink.ts'
import { setPicture } from '../../src/commands/verbs/setPicture.ts'
import { inverted } from '../../src/model/change.ts'
import { mostPictures, pictureOf, picturesLength, shownPictures } from '../../src/model/pictures.ts'
import { recordsOfKind } from '../../src/model/queries.ts'
import { type Records, liveRecord, withChanges } from '../../src/model/records.ts'
import { expectCommand } from '../support/expectCommand.ts'
import { pngHeader, smallJpeg, smallPng } from '../support/pictureData.ts'
import { smallMap } from '../support/smallMap.ts'

const at = '2026-03-01T10:00:00.000Z'
const png = { id: 'pictPng1', data: smallPng }
const jpeg = { id: 'pictJpg1', data: smallJpeg }
const place = { stepId: 'stepCall', laneId: 'laneNotes' }
const shot = { ...place, id: 'cardShot', picture: png }

function after<A>(records: Records, command: Command<A>, args: A): Records {
  const outcome = runCommand(records, command, args)
  if (outcome.refused) throw new Error(outcome.refused.key)
  return outcome.records
}
const card = (records: Records, id = 'cardShot') => liveRecord(records, 'card', id)

describe('a picture', () => {
  it('C70 comes with a card of its own, at its place', () => {
    expectCommand(smallMap, addPicture, {
      ...shot,
      alt: ' The bill ',
      beforeId: 'cardNote',
    }).toGive((records) => {
      expect(card(records)).toMatchObject({ text: '', pictureId: 'pictPng1', alt: 'The bill' })
      expect(pictureOf(records, { pictureId: 'pictPng1' })?.data).toBe(smallPng)
    })
    const onTouchpoints = { ...shot, laneId: 'laneTouch' }
    expectCommand(smallMap, addPicture, onTouchpoints).toRefuse('refused.noPictureOnTouchpoints')
    expectCommand(smallMap, addPicture, { ...shot, laneId: 'lanePains' }).toRefuse(
      'refused.notACardLane',
    )
  })

  it('C70 is stored once, whoever brings it and under whatever id', () => {
    const one = after(smallMap, addPicture, shot)
    const again = { ...shot, id: 'cardTwo0', picture: { ...png, id: 'pictPng2' } }
    expectCommand(one, addPicture, again).toGive((records) => {
      expect(recordsOfKind(records, 'picture')).toHaveLength(1)
      expect(card(records, 'cardTwo0')?.pictureId).toBe('pictPng1')
    })
    const outcome = runCommand(one, setPicture, { cardId: 'cardNote', picture: again.picture })
    expect(JSON.stringify(outcome.refused ? '' : outcome.changes).length).toBeLessThan(200)
  })

  it('C70 takes the place of another one, and what was said of that one goes', () => {
    const one = after(smallMap, addPicture, { ...shot, alt: 'The bill' })
    expectCommand(one, setPicture, { cardId: 'cardShot', picture: jpeg }).toGive((records) => {
      expect(card(records)?.pictureId).toBe('pictJpg1')
      expect(card(records)?.alt).toBeUndefined()
      expect([...shownPictures(records)]).toEqual(['pictJpg1'])
    })
    expectCommand(one, setPicture, { cardId: 'touchMenu', picture: png }).toRefuse('refused.gone')
  })

  it.each([
    ['no picture', 'data:text/html;base64,PHA+'],
    ['another type than it claims', smallPng.replace('png', 'jpeg')],
    ['too many px', pngHeader(60_000, 60_000)],
    ['too many bytes', pngHeader(100, 100, '', 2_000_001)],
  ])('C71 is refused where it is %s', (_name, data) => {
    const args = { cardId: 'cardNote', picture: { id: 'pictBad1', data } }
    expectCommand(smallMap, setPicture, args).toRefuse('refused.notAPicture')
  })

  it('C71 is refused where all together would be too large; what no card shows does not count', () => {
    let records = smallMap
    let n = 0
    const large = (salt: number) => ({
      id: `pictBig${salt}`,
      data: pngHeader(100, 100, `${salt}`, 1_900_000),
    })
    while (picturesLength(records) + 1_900_100 < mostPictures) {
      const picture = large(++n)
      records = after(records, addPicture, { ...place, id: `cardBig${n}`, picture })
    }
    const more = { ...place, id: 'cardMore', picture: large(99) }
    expectCommand(records, addPicture, more).toRefuse('refused.tooManyPictures')
    expectCommand(records, setPicture, { cardId: 'cardNote', picture: large(1) }).toGive(() => {})
    const fewer = after(records, removePicture, { cardId: 'cardBig1', at })
    expectCommand(fewer, addPicture, more).toGive(() => {})
  })

  it('C72 goes from its card; a card with nothing else goes with it', () => {
    const one = after(smallMap, addPicture, { ...shot, alt: 'The bill' })
    expectCommand(one, removePicture, { cardId: 'cardShot', at }).toGive((records) => {
      expect(card(records)).toBeUndefined()
    })
    const said = after(one, rename, { id: 'cardShot', text: 'Our bill' })
    expectCommand(said, removePicture, { cardId: 'cardShot', at }).toGive((records) => {
      expect(card(records)).not.toHaveProperty('pictureId')
      expect(card(records)).not.toHaveProperty('alt')
    })
    expectCommand(smallMap, removePicture, { cardId: 'cardNote', at }).toRefuse('refused.gone')
  })

  it('C72 comes back with an undo, which carries no picture', () => {
    const one = after(smallMap, addPicture, shot)
    for (const outcome of [
      runCommand(one, removePicture, { cardId: 'cardShot', at }),
      runCommand(one, deleteRecords, { ids: ['cardShot'], at }),
    ]) {
      if (outcome.refused) throw new Error(outcome.refused.key)
      expect(JSON.stringify(outcome.changes).length).toBeLessThan(200)
      expect(shownPictures(outcome.records).size).toBe(0)
      const undone = withChanges(outcome.records, inverted(outcome.changes))
      expect(pictureOf(undone, card(undone) ?? {})?.data).toBe(smallPng)
    }
  })

  it('C73 is described in words, and may stand without a text', () => {
    const one = after(smallMap, addPicture, { ...shot, text: 'Bill' })
    expectCommand(one, setAlt, { cardId: 'cardShot', alt: ' A bill of two pages ' }).toGive(
      (records) => expect(card(records)?.alt).toBe('A bill of two pages'),
    )
    expectCommand(one, setAlt, { cardId: 'cardShot', alt: 'x'.repeat(1001) }).toRefuse(
      'refused.tooLong',
    )
    expectCommand(one, setAlt, { cardId: 'cardNote', alt: 'x' }).toRefuse('refused.gone')
    expectCommand(one, rename, { id: 'cardShot', text: ' ' }).toGive((records) =>
      expect(card(records)?.text).toBe(''),
    )
    expectCommand(one, rename, { id: 'cardNote', text: ' ' }).toRefuse('refused.emptyName')
  })
})

describe('a link', () => {
  it('C74 leads to the web or to an e-mail address, and nowhere else', () => {
    const link = (records: Records) => liveRecord(records, 'card', 'cardNote')?.link
    expectCommand(smallMap, setLink, { cardId: 'cardNote', link: 'example.com/a' }).toGive(
      (records) => expect(link(records)).toBe('https://example.com/a'),
    )
    const linked = after(smallMap, setLink, { cardId: 'cardNote', link: 'https://example.com' })
    expectCommand(linked, setLink, { cardId: 'cardNote', link: ' ' }).toGive((records) =>
      expect(link(records)).toBeUndefined(),
    )
    for (const hostile of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'x'])
      expectCommand(smallMap, setLink, { cardId: 'cardNote', link: hostile }).toRefuse(
        'refused.noWebLink',
      )
    expectCommand(smallMap, setLink, { cardId: 'touchMenu', link: 'https://a.de' }).toRefuse(
      'refused.gone',
    )
  })
})
