import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { inCell, recordsOfKind, stepsInOrder } from '../../src/model/queries.ts'
import { recordOf } from '../../src/model/records.ts'
import { preloadMapDialogs } from '../../src/canvas/menu/MapDialogs.tsx'
import { preloadDialog } from '../../src/ui/Dialog.tsx'
import { MapBuilder, id } from './mapBuilder.ts'
import { box, cell, focusOn, noBox, said, showMap, withoutPainting } from './mapScreen.tsx'
import { eventually } from '../support/eventually.ts'

withoutPainting()

type Shown = ReturnType<typeof showMap>
const names = ({ editor }: Shown, kind: 'touchpoint' | 'step' | 'stage'): string[] =>
  recordsOfKind(editor.getState().records, kind).map(({ name }) => name)
const undoSteps = ({ editor }: Shown): number => editor.getState().history.done.length

test('Tab at the end of a row adds a step with a card in it, each one step of undo', async () => {
  const map = showMap(new MapBuilder().records)
  await map.user.click(screen.getByRole('button', { name: 'Add touchpoint' }))
  await map.user.keyboard('Search online{Tab}Landing page{Tab}Price list{Enter}')
  expect(names(map, 'touchpoint').toSorted()).toEqual([
    'Landing page',
    'Price list',
    'Search online',
  ])
  expect(stepsInOrder(map.editor.getState().records)).toHaveLength(3)
  expect(names(map, 'stage')).toHaveLength(1)
  expect(undoSteps(map)).toBe(3)
  act(() => void map.editor.undo())
  expect(names(map, 'step')).toHaveLength(2)
  expect(names(map, 'touchpoint').toSorted()).toEqual(['Landing page', 'Search online'])
})

test('a row that ends with nothing typed, or with Escape, keeps neither card nor step', async () => {
  for (const end of ['{Escape}', '{Enter}', '{Tab}']) {
    const map = showMap()
    focusOn(cell('Visit, no owner'))
    await map.user.keyboard(`{Enter}{Tab}`)
    expect(box()).toHaveFocus()
    await map.user.keyboard(end)
    expect(noBox()).toBeNull()
    expect(names(map, 'step')).toHaveLength(3)
    expect(cell('Visit, no owner')).toHaveFocus()
    expect(undoSteps(map)).toBe(0)
    map.unmount()
  }
})

test('Tab goes on in rows of pain points and of steps too', async () => {
  const map = showMap()
  focusOn(cell('Empty, Wait, Pain points'))
  await map.user.keyboard('Long wait{Tab}Told twice{Enter}')
  const pains = recordsOfKind(map.editor.getState().records, 'painPoint')
  expect(pains.map(({ title }) => title).toSorted()).toEqual(['Long wait', 'Told twice'])
  expect(stepsInOrder(map.editor.getState().records)).toHaveLength(4)
  focusOn(screen.getByRole('columnheader', { name: 'New step' }))
  await map.user.keyboard('Leave{Tab}Return{Enter}')
  const steps = stepsInOrder(map.editor.getState().records).map(({ name }) => name)
  expect(steps).toEqual(['Call', 'Explain', 'Wait', 'Leave', 'Return'])
})

test('Enter at the foot of a stack stays, and typing there makes the next card below', async () => {
  const map = showMap(
    new MapBuilder()
      .stage('Ask')
      .step('Ask', 'Call')
      .lane('Touchpoints', 'touchpoints')
      .lane('Feeling', 'feeling').records,
  )
  focusOn(cell('Empty, Call, Touchpoints'))
  await map.user.keyboard('Search online{Enter}')
  expect(cell('Search online, no owner')).toHaveFocus()
  expect(document.querySelector('[data-next-card]')).not.toBeNull()
  await map.user.keyboard('Landing page{Enter}Price list{Enter}')
  const { records } = map.editor.getState()
  const stack = inCell(records, id('step', 'Call'), id('lane', 'Touchpoints'))
  expect(stack.map((one) => ('name' in one ? one.name : ''))).toEqual([
    'Search online',
    'Landing page',
    'Price list',
  ])
  expect(undoSteps(map)).toBe(3)
})

test('moving away first, typing writes the card anew as ever', async () => {
  const map = showMap()
  focusOn(cell('Visit, no owner'))
  await map.user.keyboard('{Enter}{Enter}{ArrowUp}')
  expect(cell('Visit, no owner')).toHaveFocus()
  await map.user.keyboard('Call back{Enter}')
  expect(names(map, 'touchpoint')).toContain('Call back')
  expect(names(map, 'touchpoint')).toHaveLength(3)
})

test('after a step’s name Enter skips lanes that fill themselves; where nothing is left, typing makes a touchpoint', async () => {
  const map = showMap(
    new MapBuilder().stage('Ask').step('Ask', 'Call').lane('Feeling', 'feeling').records,
  )
  focusOn(screen.getByRole('columnheader', { name: 'Call' }))
  await map.user.keyboard('{Enter}{Enter}')
  expect(screen.getByRole('columnheader', { name: 'Call' })).toHaveFocus()
  await map.user.keyboard('Phone{Enter}')
  expect(names(map, 'touchpoint')).toEqual(['Phone'])
})

test('after a stage without steps typing adds a step, after the last lane a lane', async () => {
  const map = showMap(new MapBuilder().stage('Ask').lane('Notes', 'notes').records)
  focusOn(screen.getByRole('group', { name: 'Ask, 0 steps' }))
  await map.user.keyboard('{Enter}{Enter}Call{Enter}')
  expect(names(map, 'stage')).toEqual(['Ask'])
  expect(names(map, 'step')).toEqual(['Call'])
  focusOn(screen.getByRole('rowheader', { name: 'Notes' }))
  await map.user.keyboard('{Enter}{Enter}Quotes{Enter}')
  const lanes = recordsOfKind(map.editor.getState().records, 'lane').map(({ name }) => name)
  expect(lanes).toEqual(['Notes', 'Quotes'])
})

test('typing in a lane that fills itself is refused with a sentence', async () => {
  const map = showMap()
  focusOn(cell('Feeling, Explain, nothing yet'))
  await map.user.keyboard('x')
  expect(noBox()).toBeNull()
  expect(said()).toContain('“Feeling”: Alt with ↑ or ↓')
  expect(undoSteps(map)).toBe(0)
})

test('text being typed is kept by whoever leaves the page, goes on, and is one step of undo', async () => {
  const map = showMap()
  focusOn(cell('Visit, no owner'))
  await map.user.keyboard('{Enter} at home')
  const keep = map.session.getState().keepOpenEdit
  act(() => keep?.())
  expect(names(map, 'touchpoint')).toContain('Visit at home')
  expect(box()).toHaveFocus()
  await map.user.keyboard(' today')
  act(() => keep?.())
  await map.user.keyboard('!{Enter}')
  expect(names(map, 'touchpoint')).toContain('Visit at home today!')
  expect(undoSteps(map)).toBe(1)
  expect(map.session.getState().keepOpenEdit).toBeUndefined()
  act(() => void map.editor.undo())
  expect(names(map, 'touchpoint')).toContain('Visit')
})

test('Escape takes back what was kept on the way, of an old card and of a new one', async () => {
  const map = showMap()
  focusOn(cell('Visit, no owner'))
  await map.user.keyboard('{Enter} at home')
  act(() => map.session.getState().keepOpenEdit?.())
  await map.user.keyboard('{Escape}')
  expect(names(map, 'touchpoint')).toContain('Visit')
  focusOn(cell('Empty, Explain, Touchpoints'))
  await map.user.keyboard('Agent')
  act(() => map.session.getState().keepOpenEdit?.())
  expect(names(map, 'touchpoint')).toContain('Agent')
  await map.user.keyboard('{Escape}')
  expect(names(map, 'touchpoint')).not.toContain('Agent')
  expect(undoSteps(map)).toBe(0)
})

test('a pause in typing keeps the text', async () => {
  const map = showMap()
  focusOn(cell('Empty, Explain, Touchpoints'))
  await map.user.keyboard('Agent')
  await eventually(() => expect(names(map, 'touchpoint')).toContain('Agent'))
  expect(box()).toHaveFocus()
})

test('leaving the map while typing keeps the text', async () => {
  const map = showMap()
  focusOn(cell('Empty, Explain, Touchpoints'))
  await map.user.keyboard('Agent')
  map.unmount()
  expect(names(map, 'touchpoint')).toContain('Agent')
  expect(map.session.getState().editing).toBeUndefined()
})

test('undo of a delete gives the focus and the selection to what came back', async () => {
  const map = showMap()
  focusOn(cell('Chat, no owner'))
  await map.user.keyboard('{Delete}')
  expect(document.activeElement).not.toHaveAccessibleName('Chat, no owner')
  act(() => void map.editor.undo())
  await eventually(() => expect(cell('Chat, no owner')).toHaveFocus())
  expect(map.session.getState().selection).toEqual([id('tchp', 'Chat')])
  act(() => void map.editor.redo())
  await eventually(() => expect(document.activeElement?.closest('[role=grid]')).not.toBeNull())
  expect(recordOf(map.editor.getState().records, id('tchp', 'Chat'))?.deletedAt).toBeDefined()
})

test('undo leaves the focus in a field beside the map', async () => {
  const map = showMap()
  focusOn(cell('Chat, no owner'))
  await map.user.keyboard('{Delete}')
  const field = document.body.appendChild(document.createElement('input'))
  focusOn(field)
  act(() => void map.editor.undo())
  await eventually(() => expect(map.session.getState().selection).toEqual([id('tchp', 'Chat')]))
  expect(field).toHaveFocus()
  field.remove()
})

test('“Connect to…” begins in its box, and Enter connects what Enter chose', async () => {
  await act(preloadDialog)
  await act(preloadMapDialogs)
  const map = showMap()
  focusOn(cell('Chat, no owner'))
  await map.user.keyboard('{ContextMenu}')
  await map.user.click(screen.getByRole('menuitem', { name: 'Connect to…' }))
  const combobox = await screen.findByRole('combobox', { name: 'Touchpoint' })
  await eventually(() => expect(combobox).toHaveFocus())
  await map.user.keyboard('Vis{ArrowDown}{Enter}')
  expect(screen.getByRole('combobox', { name: 'Touchpoint' })).toHaveValue('Visit')
  await map.user.keyboard('{Enter}')
  expect(said()).toBe('Connected “Chat” to “Visit”')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('an empty map offers to type, to paste and to open a sample', async () => {
  const map = showMap(new MapBuilder().records)
  expect(screen.getByRole('link', { name: 'Open a sample instead' })).toHaveAttribute('href', '#/')
  const clipboard = vi.spyOn(navigator.clipboard, 'readText').mockRejectedValueOnce(new Error('no'))
  await map.user.click(screen.getByRole('button', { name: 'Paste a list' }))
  expect(said()).toContain('Press Ctrl+V')
  clipboard.mockResolvedValueOnce('Ask\n  Call\n    Phone menu')
  await map.user.click(screen.getByRole('button', { name: 'Paste a list' }))
  expect(names(map, 'touchpoint')).toEqual(['Phone menu'])
  expect(cell('Phone menu, no owner')).toHaveFocus()
})

test('the link of the drawing library is out of reach for keys and readers', async () => {
  showMap()
  const links = (): Element[] => [...document.querySelectorAll('.react-flow a')]
  // It comes after the first picture.
  await eventually(() => expect(links().length).toBeGreaterThan(0))
  for (const link of links()) expect(link.closest('[inert]')).not.toBeNull()
})
