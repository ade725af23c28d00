import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { JourneyMap } from '../../src/canvas/JourneyMap.tsx'
import { pasteOutline } from '../../src/importing/pasteOutline.ts'
import { newId } from '../../src/lib/newId.ts'
import { inCell, recordsOfKind, stepsInOrder } from '../../src/model/queries.ts'
import type { Records } from '../../src/model/records.ts'
import { type Editor, createEditor } from '../../src/store/createEditor.ts'
import { type Session, createSession } from '../../src/store/createSession.ts'
import { EditorContext } from '../../src/store/useEditor.tsx'
import { MapBuilder, id, smallMap } from './mapBuilder.ts'
import { box, cell, focusOn, noBox, said, withoutPainting } from './mapScreen.tsx'

let editor: Editor
let session: Session
const names = { stage: 'New stage', step: 'New step', lane: 'Touchpoints' }

function show(records: Records = smallMap().records) {
  editor = createEditor(records, () => 0)
  session = createSession()
  render(
    <EditorContext value={{ editor, session }}>
      <JourneyMap planPaste={(text, all) => pasteOutline(text, all, { newId, names })} />
    </EditorContext>,
  )
  return userEvent.setup()
}

const steps = (): number => editor.getState().history.done.length

withoutPainting()

test('the region holds one grid of steps, lanes, cards and empty places', () => {
  show()
  const region = screen.getByRole('region', { name: 'Journey map' })
  expect(within(region).getAllByRole('grid')).toHaveLength(1)
  const heads = screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-label'))
  expect(heads).toEqual(['Call', 'Explain', 'Wait'])
  const lanes = screen.getAllByRole('rowheader').map((head) => head.getAttribute('aria-label'))
  expect(lanes).toEqual(['Touchpoints', 'Pain points', 'Feeling'])
  expect(cell('Phone menu, no owner')).toBeInTheDocument()
  expect(cell('Empty, Explain, Touchpoints')).toBeInTheDocument()
  for (const name of ['Add stage', 'Add step', 'Add touchpoint', 'Add lane'])
    expect(screen.getAllByRole('button', { name })).toHaveLength(1)
})

test('the grid is one stop for Tab, and arrows move the focus and the selection', async () => {
  const user = show()
  const stops = [...document.querySelectorAll<HTMLElement>('[data-key]')].filter(
    (one) => one.tabIndex === 0,
  )
  expect(stops).toEqual([cell('Phone menu, no owner')])
  focusOn(cell('Phone menu, no owner'))
  await user.keyboard('{ArrowDown}')
  expect(cell('Chat, no owner')).toHaveFocus()
  expect(session.getState().selection).toEqual([id('tchp', 'Chat')])
  await user.keyboard('{ArrowRight}')
  expect(cell('Empty, Explain, Touchpoints')).toHaveFocus()
  expect(session.getState().selection).toEqual([])
  await user.keyboard('{Control>}{End}{/Control}')
  expect(cell('Feeling, Wait, nothing yet')).toHaveFocus()
  await user.tab()
  expect(document.activeElement?.closest('[role=grid]')).toBeNull()
})

test('Enter edits, keeps and goes down', async () => {
  const user = show()
  focusOn(cell('Phone menu, no owner'))
  await user.keyboard('{Enter}')
  expect(box()).toHaveFocus()
  expect(box()).toHaveValue('Phone menu')
  await user.keyboard(' and transfer{Enter}')
  expect(noBox()).toBeNull()
  expect(cell('Phone menu and transfer, no owner')).toBeInTheDocument()
  expect(cell('Chat, no owner')).toHaveFocus()
  expect(steps()).toBe(1)
})

test('typing on a card writes it anew, Escape leaves it as it was', async () => {
  const user = show()
  focusOn(cell('Chat, no owner'))
  await user.keyboard('Bot')
  expect(box()).toHaveValue('Bot')
  await user.keyboard('{Escape}')
  expect(cell('Chat, no owner')).toHaveFocus()
  expect(steps()).toBe(0)
})

test('typing on an empty place makes a card there, in one step of undo', async () => {
  const user = show()
  focusOn(cell('Empty, Explain, Touchpoints'))
  await user.keyboard('Agent{Enter}')
  expect(cell('Agent, no owner')).toBeInTheDocument()
  expect(cell('Empty, Explain, Pain points')).toHaveFocus()
  expect(steps()).toBe(1)
  act(() => void editor.undo())
  expect(cell('Empty, Explain, Touchpoints')).toBeInTheDocument()
})

test('a new card that is cancelled or left empty is taken back', async () => {
  const user = show()
  focusOn(cell('Empty, Explain, Pain points'))
  await user.keyboard('x{Escape}')
  expect(cell('Empty, Explain, Pain points')).toBeInTheDocument()
  await user.keyboard('y{Backspace}{Enter}')
  expect(recordsOfKind(editor.getState().records, 'painPoint')).toEqual([])
  expect(steps()).toBe(0)
})

test('Tab while editing keeps the text and edits the next place', async () => {
  const user = show()
  focusOn(cell('Empty, Call, Pain points'))
  await user.keyboard('Long wait{Tab}')
  expect(box()).toHaveFocus()
  expect(box()).toHaveValue('')
  await user.keyboard('Told twice{Enter}')
  const titles = recordsOfKind(editor.getState().records, 'painPoint').map(({ title }) => title)
  expect(titles).toEqual(['Long wait', 'Told twice'])
})

test('in a lane that the map fills, Enter selects the step', async () => {
  const user = show()
  focusOn(cell('Feeling, Explain, nothing yet'))
  await user.keyboard('{Enter}')
  expect(noBox()).toBeNull()
  expect(session.getState().selection).toEqual([id('step', 'Explain')])
})

test('Alt and an arrow moves a card, says where it is now, and says when it can’t', async () => {
  const user = show()
  focusOn(cell('Phone menu, no owner'))
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
  expect(said()).toBe('Moved “Phone menu” to Explain, Touchpoints')
  expect(cell('Phone menu, no owner')).toHaveFocus()
  const { records } = editor.getState()
  expect(inCell(records, id('step', 'Explain'), id('lane', 'Touchpoints'))).toHaveLength(1)
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(said()).toBe('It can’t go further that way.')
})

test('a card that changes places with another in its stack says which it is now', async () => {
  const user = show()
  focusOn(cell('Phone menu, no owner'))
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(said()).toBe('Moved “Phone menu”: now 2 of 2')
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(said()).toBe('Moved “Phone menu”: now 1 of 2')
})

test('Ctrl and an arrow goes on without selecting, so that Ctrl and Space choose cards apart', async () => {
  const user = show()
  focusOn(cell('Phone menu, no owner'))
  await user.keyboard('{ArrowDown}{Control>}{ArrowUp}{/Control}')
  expect(cell('Phone menu, no owner')).toHaveFocus()
  expect(session.getState().selection).toEqual([id('tchp', 'Chat')])
  await user.keyboard('{Control>} {/Control}')
  expect(session.getState().selection).toEqual([id('tchp', 'Chat'), id('tchp', 'Phone menu')])
})

test('Enter where the map works out what stands there says so', async () => {
  const user = show()
  focusOn(screen.getByRole('gridcell', { name: /^Feeling, Call/ }))
  await user.keyboard('{Enter}')
  expect(said()).toMatch(/^“Feeling”: Alt with ↑ or ↓ sets what the team feels/)
  expect(session.getState().selection).toEqual([id('step', 'Call')])
})

test('Alt and an arrow on heads reorders steps, stages and lanes', async () => {
  const user = show()
  focusOn(screen.getByRole('columnheader', { name: 'Explain' }))
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
  expect(stepsInOrder(editor.getState().records).map(({ name }) => name)).toEqual([
    'Call',
    'Explain',
    'Wait',
  ])
  expect(
    recordsOfKind(editor.getState().records, 'step').find(({ name }) => name === 'Explain')
      ?.stageId,
  ).toBe(id('stage', 'Fix'))
  expect(said()).toBe('Moved “Explain” to Fix')
  focusOn(screen.getByRole('group', { name: 'Fix, 2 steps' }))
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  expect(recordsOfKind(editor.getState().records, 'stage').map(({ name }) => name)).toEqual([
    'Fix',
    'Ask',
  ])
  focusOn(screen.getByRole('rowheader', { name: 'Feeling' }))
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(said()).toBe('Moved “Feeling”: now 2 of 3')
  for (const keys of ['{ArrowLeft}', '{Shift>}{ArrowRight}{/Shift}']) {
    session.setState({ notice: undefined })
    await user.keyboard(`{Alt>}${keys}{/Alt}`)
    expect(said()).toBe('It can’t go further that way.')
  }
})

test('Delete deletes what is selected, and the focus stays near', async () => {
  const user = show()
  focusOn(cell('Phone menu, no owner'))
  await user.keyboard('{ArrowDown}{Delete}')
  expect(screen.queryByRole('gridcell', { name: 'Chat, no owner' })).toBeNull()
  expect(said()).toBe('Deleted “Chat”')
  expect(document.activeElement?.closest('[role=grid]')).not.toBeNull()
})

test('Ctrl+A selects every card; Escape none', async () => {
  const user = show()
  focusOn(cell('Phone menu, no owner'))
  await user.keyboard('{Control>}a{/Control}')
  expect(session.getState().selection).toHaveLength(3)
  expect(cell('Visit, no owner')).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{Escape}')
  expect(session.getState().selection).toEqual([])
})

test('the toolbar builds a map from nothing, each time open for its name', async () => {
  const user = show(new MapBuilder().records)
  await user.click(screen.getByRole('button', { name: 'Add touchpoint' }))
  expect(box()).toHaveFocus()
  await user.keyboard('Website{Enter}')
  expect(cell('Website, no owner')).toBeInTheDocument()
  expect(screen.getByRole('columnheader', { name: 'New step' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Add stage' }))
  await user.keyboard('Leave{Enter}')
  expect(screen.getByRole('group', { name: 'Leave, 0 steps' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Add lane' }))
  await user.keyboard('{Escape}')
  expect(screen.getAllByRole('rowheader')).toHaveLength(1)
  expect(steps()).toBe(2)
})

test('“Add step” goes after the selected step, in its stage', async () => {
  const user = show()
  act(() => session.select([id('tchp', 'Phone menu')]))
  await user.click(screen.getByRole('button', { name: 'Add step' }))
  await user.keyboard('Queue{Enter}')
  expect(stepsInOrder(editor.getState().records).map(({ name }) => name)).toEqual([
    'Call',
    'Queue',
    'Explain',
    'Wait',
  ])
})

test('the context menu opens from the keyboard, and Escape gives the focus back', async () => {
  const user = show()
  focusOn(cell('Chat, no owner'))
  await user.keyboard('{Shift>}{F10}{/Shift}')
  expect(screen.getByRole('menuitem', { name: 'Rename' })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(cell('Chat, no owner')).toHaveFocus()
  await user.keyboard('{ContextMenu}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
  expect(box()).toHaveFocus()
  await user.keyboard('Queue{Enter}')
  expect(stepsInOrder(editor.getState().records).map(({ name }) => name)).toContain('Queue')
})

test('pasted rows become the map; pasted lines become cards of the place in focus', () => {
  show()
  focusOn(cell('Empty, Explain, Pain points'))
  const paste = (text: string) =>
    fireEvent.paste(document.activeElement ?? document.body, {
      clipboardData: { getData: () => text },
    })
  paste('Leave\tCancel\tRetention call\tRetention\tPhone')
  expect(cell('Retention call, Retention')).toHaveAttribute(
    'aria-description',
    'Leave, Cancel, Touchpoints, Phone',
  )
  expect(said()).toBe('Pasted 1 touchpoint, 1 step, 1 stage and 1 department')
  focusOn(cell('Empty, Explain, Pain points'))
  paste('Long wait\nTold twice')
  expect(cell('Told twice')).toBeInTheDocument()
  expect(steps()).toBe(2)
  paste('A\tB\tC\nA\tB\tC')
  expect(said()).toContain('1 line was left out: line 2, “C” stands there twice')
})

test('selected cards are copied as rows that can be pasted', async () => {
  const user = show()
  focusOn(cell('Phone menu, no owner'))
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
  const setData = vi.fn<(kind: string, text: string) => void>()
  act(() => session.select([id('tchp', 'Phone menu'), id('tchp', 'Visit')]))
  fireEvent.copy(document.activeElement ?? document.body, { clipboardData: { setData } })
  expect(setData).toHaveBeenCalledWith(
    'text/plain',
    'Ask\tCall\tPhone menu\t\t\nFix\tWait\tVisit\t\t',
  )
})
