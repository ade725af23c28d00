import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { linesOf } from '../../src/canvas/capture/captureLines.ts'
import { inCell, recordsOfKind } from '../../src/model/queries.ts'
import { recordsFrom } from '../../src/model/records.ts'
import { id, smallMap } from './mapBuilder.ts'
import { cell, focusOn, said, showMap, withoutPainting } from './mapScreen.tsx'

withoutPainting()

type Shown = ReturnType<typeof showMap>

async function capture(map: Shown): Promise<HTMLElement> {
  act(() => map.session.setState({ isWorkshop: true }))
  return screen.findByRole('textbox', { name: 'Quick capture' })
}

const notes = () => smallMap().lane('Notes', 'notes').lane('Hurts', 'pains').lane('Mood', 'feeling')

function textsIn({ editor }: Shown, step: string, lane: string): string[] {
  return inCell(editor.getState().records, id('step', step), id('lane', lane)).map((one) =>
    one.kind === 'card' ? one.text : one.name,
  )
}

function paste(box: HTMLElement, text: string): void {
  fireEvent.paste(box, { clipboardData: { getData: () => text } })
}

test('takes the focus, and lands a line where the map was pointed at, one step of undo each', async () => {
  const map = showMap(notes().records)
  focusOn(cell('Empty, Call, Notes'))
  const box = await capture(map)
  expect(box).toHaveFocus()
  expect(box).toHaveAccessibleDescription('Lands in: Notes, Call')
  await map.user.keyboard('Ask twice{Enter}Never ask{Enter}')
  expect(textsIn(map, 'Call', 'Notes')).toEqual(['Ask twice', 'Never ask'])
  expect(box).toHaveFocus()
  expect(box).toHaveValue('')
  expect(said()).toBe('Note added')
  expect(map.editor.getState().history.done).toHaveLength(2)
  act(() => void map.editor.undo())
  expect(textsIn(map, 'Call', 'Notes')).toEqual(['Ask twice'])
  expect(box).toHaveAccessibleDescription('Lands in: Notes, Call')
  await map.user.keyboard('Once more{Enter}')
  expect(textsIn(map, 'Call', 'Notes')).toEqual(['Ask twice', 'Once more'])
})

test('pasted lines become a note each, in one step of undo, without their bullets', async () => {
  const map = showMap(notes().records)
  focusOn(cell('Empty, Call, Notes'))
  const box = await capture(map)
  await map.user.type(box, 'Zero')
  paste(box, ' and a half\r\n- One\n2) Two\n\n\t• Three\n')
  expect(textsIn(map, 'Call', 'Notes')).toEqual(['Zero and a half', 'One', 'Two', 'Three'])
  expect(box).toHaveValue('')
  expect(said()).toBe('4 notes added')
  act(() => void map.editor.undo())
  expect(textsIn(map, 'Call', 'Notes')).toEqual([])
})

test('the lane decides what a note becomes', async () => {
  const map = showMap(notes().records)
  focusOn(cell('Empty, Call, Hurts'))
  const box = await capture(map)
  await map.user.type(box, 'Too slow{Enter}')
  expect(
    recordsOfKind(map.editor.getState().records, 'painPoint').map(({ title }) => title),
  ).toEqual(['Too slow'])
  focusOn(cell('Phone menu, no owner'))
  expect(box).toHaveAccessibleDescription('Lands in: Touchpoints, Call')
  await map.user.type(box, 'Callback{Enter}')
  expect(textsIn(map, 'Call', 'Touchpoints')).toEqual(['Phone menu', 'Callback', 'Chat'])
})

test('a place that takes no notes says so, and nothing is lost', async () => {
  const map = showMap(notes().records)
  focusOn(cell('Mood, Call, nothing yet'))
  const box = await capture(map)
  expect(box).toHaveAccessibleDescription('Choose a place on the map that takes notes')
  await map.user.type(box, 'Hm{Enter}')
  expect(box).toHaveValue('Hm')
  expect(said()).toBe('Choose a place on the map that takes notes first.')
  expect(map.editor.getState().history.done).toHaveLength(0)
  await map.user.keyboard('{Escape}')
  expect(box).toHaveValue('')
})

test('the first notes of an empty map make its first step', async () => {
  const map = showMap(recordsFrom([{ id: 'jrnyempt', kind: 'journey', name: 'New' }]))
  const box = await capture(map)
  expect(box).toHaveAccessibleDescription('Lands in: a new step')
  paste(box, 'Search\nCompare')
  const { records } = map.editor.getState()
  expect(recordsOfKind(records, 'step')).toHaveLength(1)
  expect(recordsOfKind(records, 'touchpoint').map(({ name }) => name)).toEqual([
    'Search',
    'Compare',
  ])
  expect(box).toHaveAccessibleDescription('Lands in: Touchpoints, New step')
})

test('too many at once are refused', async () => {
  const map = showMap(notes().records)
  focusOn(cell('Empty, Call, Notes'))
  const box = await capture(map)
  paste(box, Array.from({ length: 501 }, (_, at) => `Note ${at}`).join('\n'))
  expect(said()).toBe('These are too many notes at once: 500 at most.')
  expect(textsIn(map, 'Call', 'Notes')).toEqual([])
})

test('lines are told without what lists put before them', () => {
  expect(linesOf(' - a\n1. b\n* c\n-d\n2024 was hard\n')).toEqual([
    'a',
    'b',
    'c',
    '-d',
    '2024 was hard',
  ])
})
