import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { readConnectionLine } from '../../src/canvas/menu/connectionWords.ts'
import { addToOrganisation } from '../../src/commands/verbs/addToOrganisation.ts'
import { connect } from '../../src/commands/verbs/connect.ts'
import { setConnection } from '../../src/commands/verbs/setConnection.ts'
import { inCell, recordsOfKind, stepsInOrder } from '../../src/model/queries.ts'
import { liveRecord, livingRecord } from '../../src/model/records.ts'
import { preloadDialog } from '../../src/ui/Dialog.tsx'
import { id, smallMap } from './mapBuilder.ts'
import { box, cell, focusOn, said, showMap, withoutPainting } from './mapScreen.tsx'

withoutPainting()
beforeAll(preloadDialog)

const here = (): Element => document.activeElement ?? document.body

test('Ctrl+D duplicates the card in focus below it and goes on with the copy, as one step', async () => {
  const { editor, session, user } = showMap()
  focusOn(cell('Chat, no owner'))
  await user.keyboard('{Control>}d{/Control}')
  const copies = recordsOfKind(editor.getState().records, 'touchpoint').filter(
    ({ name }) => name === 'Chat',
  )
  expect(copies).toHaveLength(2)
  expect(session.getState().selection).not.toContain(id('tchp', 'Chat'))
  expect(here()).toHaveAttribute('data-key', session.getState().selection[0])
  expect(said()).toBe('Duplicated “Chat”')
  act(() => void editor.undo())
  expect(editor.getState().history.done).toHaveLength(0)
})

test('an @ behind a name makes its owner accountable, whole or by how it begins, and alone repeats the last', async () => {
  const begun = smallMap().run(addToOrganisation, {
    id: 'deptSupport0',
    kind: 'department',
    name: 'Support',
  })
  const { editor, user } = showMap(begun.records)
  const owner = (): string | undefined => {
    const { records } = editor.getState()
    const chat = liveRecord(records, 'touchpoint', id('tchp', 'Chat'))
    return liveRecord(records, 'department', chat?.accountableId)?.name
  }
  focusOn(cell('Chat, no owner'))
  await user.keyboard('{F2} @sup')
  expect(screen.getByRole('option', { selected: true })).toHaveAccessibleName('Support')
  await user.keyboard('{Enter}')
  expect(owner()).toBe('Support')
  expect(liveRecord(editor.getState().records, 'touchpoint', id('tchp', 'Chat'))?.name).toBe('Chat')
  expect(editor.getState().history.done).toHaveLength(1)
  expect(said()).toBe('“Support” is accountable for “Chat”')
  act(() => void editor.undo())
  expect(owner()).toBeUndefined()

  focusOn(cell('Chat, no owner'))
  await user.keyboard('{Alt>}o{/Alt}Field service{Enter}')
  expect(owner()).toBe('Field service')
  act(() => void editor.undo())
  expect(recordsOfKind(editor.getState().records, 'department').map(({ name }) => name)).toEqual([
    'Support',
  ])
})

test('whom an @ means can be chosen with the arrows: who begins so, a new department, a new person', async () => {
  const begun = smallMap()
    .run(addToOrganisation, { id: 'deptSupport0', kind: 'department', name: 'Support' })
    .run(addToOrganisation, { id: 'persSusan000', kind: 'person', name: 'Susan Lee' })
  const { editor, user } = showMap(begun.records)
  const owner = () => {
    const { records } = editor.getState()
    const chat = liveRecord(records, 'touchpoint', id('tchp', 'Chat'))
    return livingRecord(records, chat?.accountableId)
  }
  const offered = () => screen.getAllByRole('option').map(({ textContent }) => textContent)
  focusOn(cell('Chat, no owner'))
  await user.keyboard('{Alt>}o{/Alt}')
  expect(offered()).toEqual(['Susan Lee', 'Support'])
  await user.keyboard('su')
  expect(offered()).toEqual(['Add department “su”', 'Susan Lee', 'Support', 'Add person “su”'])
  expect(box()).toHaveAttribute('aria-activedescendant', screen.getAllByRole('option')[0]?.id)
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(owner()).toMatchObject({ name: 'Support' })
  act(() => void editor.undo())
  focusOn(cell('Chat, no owner'))
  await user.keyboard('{F2} @Zed{ArrowDown}{Enter}')
  expect(owner()).toMatchObject({ kind: 'person', name: 'Zed' })
  expect(said()).toBe('Added the person “Zed”, accountable for “Chat”')
  expect(editor.getState().history.done).toHaveLength(1)
  act(() => void editor.undo())
  focusOn(cell('Chat, no owner'))
  await user.keyboard('{F2} @Zed{ArrowDown}{Escape}{Enter}')
  expect(owner()).toMatchObject({ kind: 'department', name: 'Zed' })
  act(() => void editor.undo())
  focusOn(cell('Chat, no owner'))
  await user.keyboard('{F2} @Zed')
  fireEvent.pointerDown(screen.getByRole('option', { name: 'Add person “Zed”' }))
  expect(owner()).toMatchObject({ kind: 'person', name: 'Zed' })
})

test('an @ alone names the owner that was named last', async () => {
  const { editor, user } = showMap()
  focusOn(cell('Chat, no owner'))
  await user.keyboard('{F2} @Field service{Enter}')
  focusOn(cell('Phone menu, no owner'))
  await user.keyboard('{F2} @{Enter}')
  const [first, second] = ['Chat', 'Phone menu'].map(
    (name) => liveRecord(editor.getState().records, 'touchpoint', id('tchp', name))?.accountableId,
  )
  expect(first).toBeDefined()
  expect(second).toBe(first)
})

test('Alt+M moves a card by the name of a place, a step before another', async () => {
  const { editor, user } = showMap()
  focusOn(cell('Chat, no owner'))
  await user.keyboard('{Alt>}m{/Alt}')
  const dialog = await screen.findByRole('dialog', { name: 'Move “Chat”' })
  await user.type(within(dialog).getByRole('combobox', { name: 'Place' }), 'Explain, Touch')
  await user.keyboard('{Enter}{Enter}')
  const there = inCell(editor.getState().records, id('step', 'Explain'), id('lane', 'Touchpoints'))
  expect(there.map((one) => one.id)).toEqual([id('tchp', 'Chat')])

  focusOn(screen.getByRole('columnheader', { name: 'Wait' }))
  await user.keyboard('{Escape}{Alt>}m{/Alt}')
  await user.type(await screen.findByRole('combobox', { name: 'Place' }), 'Before “Call”')
  await user.keyboard('{Enter}{Enter}')
  expect(stepsInOrder(editor.getState().records).map(({ name }) => name)).toEqual([
    'Wait',
    'Call',
    'Explain',
  ])
})

test('Alt+L goes to a card’s connections, Enter labels one in place, its menu turns it round', async () => {
  const link = 'link00Phone000'
  const linked = smallMap().run(connect, {
    id: link,
    fromId: id('tchp', 'Phone menu'),
    toId: id('tchp', 'Chat'),
  })
  const { editor, user } = showMap(linked.records)
  const connection = () => liveRecord(editor.getState().records, 'connection', link)
  focusOn(cell('Phone menu, no owner'))
  await user.keyboard('{Alt>}l{/Alt}')
  expect(said()).toBe('Connection 1 of 1: from “Phone menu” to “Chat”')
  await user.keyboard('{Enter}')
  const text = screen.getByRole('textbox', { name: /^Label and share/ })
  expect(text).toHaveFocus()
  await user.keyboard('not solved 40%{Enter}')
  expect(connection()).toMatchObject({ label: 'not solved', share: 0.4 })
  expect(cell('Phone menu, no owner')).toHaveFocus()
  await user.keyboard('{Alt>}l{/Alt}')
  expect(said()).toBe('Connection 1 of 1: from “Phone menu” to “Chat”, not solved 40%')
  fireEvent.keyDown(here(), { key: 'F10', shiftKey: true })
  await user.click(screen.getByRole('menuitem', { name: 'Turn round' }))
  expect(connection()).toMatchObject({ fromId: id('tchp', 'Chat'), label: 'not solved' })
})

test('a share is not rounded by looking at it', async () => {
  const link = 'link00Phone000'
  const ends = { fromId: id('tchp', 'Phone menu'), toId: id('tchp', 'Chat') }
  const linked = smallMap()
    .run(connect, { id: link, ...ends })
    .run(setConnection, { id: link, label: null, share: 1 / 3 })
  const { editor, user } = showMap(linked.records)
  focusOn(cell('Phone menu, no owner'))
  await user.keyboard('{Alt>}l{/Alt}{Enter}')
  expect(screen.getByRole('textbox', { name: /^Label and share/ })).toHaveValue('33.3%')
  await user.keyboard('{Enter}')
  expect(liveRecord(editor.getState().records, 'connection', link)?.share).toBe(1 / 3)
})

test('a label and a share are told apart', () => {
  expect(readConnectionLine('not solved 40%')).toEqual({ label: 'not solved', share: 0.4 })
  expect(readConnectionLine('12,5 %')).toEqual({ label: null, share: 0.125 })
  expect(readConnectionLine('call 24/7')).toEqual({ label: 'call 24/7', share: null })
  expect(readConnectionLine('  ')).toEqual({ label: null, share: null })
})

test('what is for touchpoints says so elsewhere, and Alt and M what can be moved', async () => {
  const { user } = showMap()
  focusOn(screen.getByRole('gridcell', { name: /^Feeling, Call/ }))
  for (const key of ['c', 'o', 'l']) {
    await user.keyboard(`{Alt>}${key}{/Alt}`)
    expect(said()).toBe('This is for touchpoints: go to one first.')
  }
  await user.keyboard('{Alt>}m{/Alt}')
  expect(said()).toMatch(/^Choose cards, or steps/)
  expect(screen.queryByRole('dialog')).toBeNull()
})
