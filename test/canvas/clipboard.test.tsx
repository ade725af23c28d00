import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { withoutControls } from '../../src/parts/withoutControls.ts'
import { readCards } from '../../src/canvas/clipboard/cardsOnClipboard.ts'
import { addCard } from '../../src/commands/verbs/addCard.ts'
import { setWords } from '../../src/commands/verbs/setWords.ts'
import { inCell, recordsOfKind } from '../../src/model/queries.ts'
import { type MapBuilder, id, smallMap } from './mapBuilder.ts'
import { cell, focusOn, said, showMap, withoutPainting } from './mapScreen.tsx'

withoutPainting()

/** The one clipboard that copying and pasting share. */
function clipboard() {
  const held = new Map<string, string>()
  return {
    held,
    setData: (type: string, text: string) => void held.set(type, text),
    getData: (type: string) => held.get(type) ?? '',
  }
}

const here = (): Element => document.activeElement ?? document.body

function withNotes(): MapBuilder {
  return smallMap()
    .lane('Notes', 'notes')
    .run(addCard, {
      id: 'card00Note0000',
      stepId: id('step', 'Call'),
      laneId: id('lane', 'Notes'),
      text: 'Ask twice',
    })
}

test('a copied card is pasted at the place in focus, of the same kind and with what belongs to it', () => {
  const words = { touchpointId: id('tchp', 'Phone menu'), words: ['menu', 'transfer'] }
  const map = showMap(withNotes().run(setWords, words).records)
  const clipboardData = clipboard()
  focusOn(cell('Phone menu, no owner'))
  fireEvent.copy(here(), { clipboardData })
  expect(clipboardData.getData('text/plain')).toBe('Ask\tCall\tPhone menu\t\t')
  focusOn(cell('Empty, Explain, Touchpoints'))
  fireEvent.paste(here(), { clipboardData })
  const { records } = map.editor.getState()
  const [pasted, ...more] = inCell(records, id('step', 'Explain'), id('lane', 'Touchpoints'))
  expect(more).toEqual([])
  expect(pasted).toMatchObject({ name: 'Phone menu', words: ['menu', 'transfer'] })
  expect(here()).toHaveAttribute('data-key', pasted?.id)
  expect(said()).toBe('Pasted 1 card')
  expect(map.editor.getState().history.done).toHaveLength(1)
})

test('a note stays a note, and becomes what another lane holds', () => {
  const map = showMap(withNotes().records)
  const clipboardData = clipboard()
  focusOn(cell('Ask twice'))
  fireEvent.copy(here(), { clipboardData })
  focusOn(cell('Empty, Explain, Notes'))
  fireEvent.paste(here(), { clipboardData })
  expect(recordsOfKind(map.editor.getState().records, 'card')).toHaveLength(2)
  expect(recordsOfKind(map.editor.getState().records, 'touchpoint')).toHaveLength(3)
  focusOn(cell('Empty, Explain, Pain points'))
  fireEvent.paste(here(), { clipboardData })
  const pains = recordsOfKind(map.editor.getState().records, 'painPoint')
  expect(pains.map(({ title }) => title)).toEqual(['Ask twice'])
})

test('pasted on a card it goes below; on a step into the lane for it; on a lane’s name it is refused', () => {
  const map = showMap()
  const clipboardData = clipboard()
  focusOn(cell('Visit, no owner'))
  fireEvent.copy(here(), { clipboardData })
  focusOn(cell('Phone menu, no owner'))
  fireEvent.paste(here(), { clipboardData })
  const stack = () =>
    inCell(map.editor.getState().records, id('step', 'Call'), id('lane', 'Touchpoints')).map(
      (one) => ('name' in one ? one.name : ''),
    )
  expect(stack()).toEqual(['Phone menu', 'Visit', 'Chat'])
  focusOn(screen.getByRole('columnheader', { name: 'Call' }))
  fireEvent.paste(here(), { clipboardData })
  expect(stack()).toEqual(['Phone menu', 'Visit', 'Chat', 'Visit'])
  focusOn(screen.getByRole('rowheader', { name: 'Pain points' }))
  fireEvent.paste(here(), { clipboardData })
  expect(said()).toBe('Choose a step’s place on the map first, then paste.')
  expect(stack()).toHaveLength(4)
})

test('cut copies and deletes in one step of undo, and pasting brings it back elsewhere', () => {
  const map = showMap()
  const clipboardData = clipboard()
  focusOn(cell('Chat, no owner'))
  fireEvent.cut(here(), { clipboardData })
  expect(screen.queryByRole('gridcell', { name: 'Chat, no owner' })).toBeNull()
  expect(said()).toBe('Cut 1 card')
  expect(map.editor.getState().history.done).toHaveLength(1)
  focusOn(cell('Empty, Explain, Touchpoints'))
  fireEvent.paste(here(), { clipboardData })
  expect(cell('Chat, no owner')).toHaveFocus()
})

test('a step is not cut: the clipboard holds cards only', () => {
  const map = showMap()
  const clipboardData = clipboard()
  act(() => map.session.select([id('step', 'Call')]))
  focusOn(screen.getByRole('columnheader', { name: 'Call' }))
  fireEvent.cut(here(), { clipboardData })
  expect(said()).toContain('Only cards can be cut')
  expect(clipboardData.held.size).toBe(0)
  expect(map.editor.getState().history.done).toHaveLength(0)
})

test('after pasting an outline the focus is on the first card of it', () => {
  showMap()
  focusOn(cell('Visit, no owner'))
  const clipboardData = clipboard()
  clipboardData.setData('text/plain', 'Leave\tCancel\tRetention call\nLeave\tCancel\tShop')
  fireEvent.paste(here(), { clipboardData })
  expect(cell('Retention call, no owner')).toHaveFocus()
})

test('control characters are no part of names', () => {
  expect(withoutControls('a\u0000b\u0007c\tD\r\ne\uFFFEf\uFFFF\u007F\u009F')).toBe('abc\tD\nef')
  expect(withoutControls('line\u000Bbreak\u2028of Word')).toBe('line\nbreak\nof Word')
  const map = showMap()
  focusOn(cell('Empty, Explain, Touchpoints'))
  const clipboardData = clipboard()
  clipboardData.setData('text/plain', 'Ag\u0001ent\uFFFF')
  fireEvent.paste(here(), { clipboardData })
  expect(
    recordsOfKind(map.editor.getState().records, 'touchpoint').map(({ name }) => name),
  ).toContain('Agent')
})

test('what is no list of cards is not read as one', () => {
  for (const json of [
    '',
    '{',
    '{}',
    '[]',
    '[1]',
    '[{"kind":"stage","text":"a"}]',
    '[{"kind":"card"}]',
  ])
    expect(readCards(json)).toBeUndefined()
  expect(readCards('[{"kind":"card","text":"a","words":"b","more":1}]')).toEqual([
    { kind: 'card', text: 'a' },
  ])
})

test('what is too long for a card is left out, and said', () => {
  const map = showMap()
  const paste = (text: string): void => {
    fireEvent.paste(here(), {
      clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : '') },
    })
  }
  const long = `Ask${'x'.repeat(2_000_000)}`
  const touchpoints = () =>
    recordsOfKind(map.editor.getState().records, 'touchpoint')
      .map(({ name }) => name)
      .toSorted()
  const before = touchpoints()
  focusOn(cell('Empty, Explain, Touchpoints'))
  paste(long)
  expect(touchpoints()).toEqual(before)
  expect(said()).toBe(
    `Pasted nothing. 1 line was left out: longer than 1,000 letters: “${long.slice(0, 60)}”`,
  )
  paste(`Kiosk\n${long}\n${'y'.repeat(1000)}`)
  expect(touchpoints()).toEqual([...before, 'Kiosk', 'y'.repeat(1000)].toSorted())
  expect(said()).toBe(
    `Pasted 2 cards. 1 line was left out: longer than 1,000 letters: “${long.slice(0, 60)}”`,
  )
  expect(map.editor.getState().history.done).toHaveLength(1)
})
