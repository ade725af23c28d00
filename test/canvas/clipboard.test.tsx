import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { withoutControls } from '../../src/parts/withoutControls.ts'
import { addCard } from '../../src/commands/verbs/addCard.ts'
import { setWords } from '../../src/commands/verbs/setWords.ts'
import { inCell, recordsOfKind, stepsInOrder } from '../../src/model/queries.ts'
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

const names = (map: ReturnType<typeof showMap>, kind: 'stage' | 'step') =>
  recordsOfKind(map.editor.getState().records, kind).map(({ name }) => name)
const inOrder = (map: ReturnType<typeof showMap>) =>
  stepsInOrder(map.editor.getState().records).map(({ name }) => name)
const stepHead = (name: string) => screen.getByRole('columnheader', { name })

test('a copied step is pasted behind the one in focus with what is in it, and is selected', () => {
  const map = showMap(withNotes().records)
  const before = inOrder(map)
  const clipboardData = clipboard()
  focusOn(stepHead('Call'))
  fireEvent.copy(here(), { clipboardData })
  expect(said()).toBe('Copied 1 step')
  expect(clipboardData.getData('text/plain')).toBe('Ask\tCall\tPhone menu\t\t\nAsk\tCall\tChat\t\t')
  focusOn(stepHead('Explain'))
  fireEvent.paste(here(), { clipboardData })
  expect(said()).toBe('Pasted 1 step')
  expect(inOrder(map)).toEqual(
    before.flatMap((name) => (name === 'Explain' ? [name, 'Call'] : [name])),
  )
  const [pasted = ''] = map.session.getState().selection
  expect(here()).toHaveAttribute('data-key', pasted)
  const { records, history } = map.editor.getState()
  expect(inCell(records, pasted, id('lane', 'Touchpoints'))).toHaveLength(2)
  expect(inCell(records, pasted, id('lane', 'Notes'))).toMatchObject([{ text: 'Ask twice' }])
  expect(history.done).toHaveLength(1)
})

test('a cut stage goes with all that is in it, and comes back behind another one, each one step of undo', () => {
  const map = showMap()
  const [first = '', second = ''] = names(map, 'stage')
  const clipboardData = clipboard()
  focusOn(stepHead('Call'))
  act(() => map.session.select([id('stage', first)]))
  fireEvent.cut(here(), { clipboardData })
  expect(said()).toBe('Cut 1 stage')
  expect(names(map, 'stage')).toEqual([second])
  act(() => map.session.select([]))
  fireEvent.paste(here(), { clipboardData })
  expect(names(map, 'stage')).toEqual([second, first])
  expect(map.editor.getState().history.done).toHaveLength(2)
})

test('of steps selected together the paste goes behind the last, in the order of the map', () => {
  const map = showMap()
  const before = inOrder(map)
  const clipboardData = clipboard()
  focusOn(stepHead('Call'))
  act(() => map.session.select([id('step', 'Explain'), id('step', 'Call')]))
  fireEvent.copy(here(), { clipboardData })
  expect(said()).toBe('Copied 2 steps')
  fireEvent.paste(here(), { clipboardData })
  expect(inOrder(map)).toEqual([...before.slice(0, 2), 'Call', 'Explain', ...before.slice(2)])
})

test('cards and steps together, lanes and empty places are not copied, and it is said why', () => {
  const map = showMap()
  const clipboardData = clipboard()
  focusOn(stepHead('Call'))
  act(() => map.session.select([id('step', 'Call'), id('tchp', 'Visit')]))
  fireEvent.copy(here(), { clipboardData })
  expect(said()).toBe(
    'Choose either cards, or whole steps and stages: they can’t be copied together.',
  )
  act(() => map.session.select([]))
  focusOn(screen.getByRole('rowheader', { name: 'Touchpoints' }))
  fireEvent.cut(here(), { clipboardData })
  expect(said()).toBe('Cards, steps and stages can be copied and cut: choose some first.')
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

test('a list pasted in a lane for notes becomes cards, what is indented their lists; on a step touchpoints', () => {
  const map = showMap(withNotes().records)
  const paste = (text: string): void => {
    const clipboardData = clipboard()
    clipboardData.setData('text/plain', text)
    fireEvent.paste(here(), { clipboardData })
  }
  focusOn(cell('Ask twice'))
  paste('* Check the file\n  * ask\n  * write\n* Close')
  const at = (lane: string) =>
    inCell(map.editor.getState().records, id('step', 'Call'), id('lane', lane))
  expect(at('Notes').map((one) => 'text' in one && one.text)).toEqual([
    'Ask twice',
    'Check the file\n- ask\n- write',
    'Close',
  ])
  expect(said()).toBe('Pasted 2 cards')
  focusOn(stepHead('Call'))
  paste('- Kiosk\n- Letter')
  expect(at('Touchpoints').map((one) => 'name' in one && one.name)).toEqual([
    'Phone menu',
    'Chat',
    'Kiosk',
    'Letter',
  ])
  expect(said()).toBe('Pasted 2 touchpoints')
})

test('after a paste is taken back the focus is where it was, and nothing that went is selected', async () => {
  const map = showMap()
  const clipboardData = clipboard()
  focusOn(stepHead('Explain'))
  fireEvent.copy(here(), { clipboardData })
  fireEvent.paste(here(), { clipboardData })
  act(() => void map.editor.undo())
  await waitFor(() => expect(map.session.getState().selection).toEqual([]))
  await waitFor(() => expect(here()).toHaveAttribute('role', 'columnheader'))
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
