import { expect, test, vi } from 'vitest'
import { addStage } from '../../src/commands/verbs/addStage.ts'
import { deleteRecords } from '../../src/commands/verbs/deleteRecords.ts'
import { rename } from '../../src/commands/verbs/rename.ts'
import type { Change } from '../../src/model/change.ts'
import { liveRecord } from '../../src/model/records.ts'
import { createEditor } from '../../src/store/createEditor.ts'
import { asObject } from '../support/expectCommand.ts'
import { smallMap } from '../support/smallMap.ts'

function open() {
  const clock = { now: 0 }
  const editor = createEditor(smallMap, () => clock.now)
  const name = (): string | undefined =>
    liveRecord(editor.getState().records, 'touchpoint', 'touchMenu')?.name
  return { editor, clock, name }
}

test('S1 a change is one step of undo, and says what it was', () => {
  const { editor } = open()
  editor.dispatch(deleteRecords, { ids: ['stageAsk'], at: '2026-01-01T00:00:00Z' })
  expect(editor.getState().history.done).toHaveLength(1)
  expect(editor.undo()).toBe('command.records.delete')
  expect(asObject(editor.getState().records)).toEqual(asObject(smallMap))
  expect(editor.undo()).toBeUndefined()
})

test('S2 undoing everything gives the start back, redoing everything the end', () => {
  const { editor, clock } = open()
  for (const [index, text] of ['One', 'Two', 'Three'].entries()) {
    clock.now += 1000
    editor.dispatch(rename, { id: 'touchMenu', text })
    editor.dispatch(addStage, { id: `stageNew${index}`, name: text })
  }
  const end = asObject(editor.getState().records)
  while (editor.undo() !== undefined);
  expect(asObject(editor.getState().records)).toEqual(asObject(smallMap))
  while (editor.redo() !== undefined);
  expect(asObject(editor.getState().records)).toEqual(end)
})

test('S3 typing within 500 ms is one step of undo, later typing another', () => {
  const { editor, clock, name } = open()
  const options = { mergeKey: 'touchMenu.name' }
  for (const text of ['M', 'Me', 'Men']) {
    clock.now += 300
    editor.dispatch(rename, { id: 'touchMenu', text }, options)
  }
  clock.now += 501
  editor.dispatch(rename, { id: 'touchMenu', text: 'Menu' }, options)
  editor.undo()
  expect(name()).toBe('Men')
  editor.undo()
  expect(name()).toBe('Phone menu and transfer')
})

test('S3 after an undo typing does not melt into what was undone', () => {
  const { editor, name } = open()
  editor.dispatch(rename, { id: 'touchMenu', text: 'One' }, { mergeKey: 'k' })
  editor.dispatch(addStage, { id: 'stageNew1', name: 'X' })
  editor.undo()
  editor.dispatch(rename, { id: 'touchMenu', text: 'Two' }, { mergeKey: 'k' })
  editor.undo()
  expect(['One', 'Phone menu and transfer']).toContain(name())
})

test('S4 what ends as it began leaves no step of undo', () => {
  const { editor } = open()
  editor.dispatch(rename, { id: 'touchMenu', text: 'X' }, { mergeKey: 'k' })
  editor.dispatch(rename, { id: 'touchMenu', text: 'Phone menu and transfer' }, { mergeKey: 'k' })
  expect(editor.getState().history.done).toEqual([])
  expect(editor.dispatch(rename, { id: 'touchMenu', text: 'Phone menu and transfer' })).toEqual({
    changed: false,
  })
})

test('S5 a new change forgets what could be redone', () => {
  const { editor } = open()
  editor.dispatch(rename, { id: 'touchMenu', text: 'X' })
  editor.undo()
  editor.dispatch(rename, { id: 'touchMenu', text: 'Y' })
  expect(editor.redo()).toBeUndefined()
})

test('S6 every change set reaches the listeners once', () => {
  const { editor } = open()
  const heard: (readonly Change[])[] = []
  const stop = editor.onChanges((changes) => heard.push(changes))
  editor.dispatch(rename, { id: 'touchMenu', text: 'X' })
  editor.undo()
  editor.redo()
  editor.dispatch(rename, { id: 'touchMenu', text: '' })
  stop()
  editor.undo()
  expect(heard.map(([change]) => change?.after)).toEqual(['X', 'Phone menu and transfer', 'X'])
})

test('S7 can answers as dispatch would, and changes nothing', () => {
  const { editor } = open()
  const listener = vi.fn()
  editor.onChanges(listener)
  expect(editor.can(rename, { id: 'touchMenu', text: ' ' }).refused?.key).toBe('refused.emptyName')
  expect(editor.can(rename, { id: 'touchMenu', text: 'X' }).refused).toBeUndefined()
  expect(listener).not.toHaveBeenCalled()
  expect(editor.dispatch(rename, { id: 'touchMenu', text: ' ' }).refused?.key).toBe(
    'refused.emptyName',
  )
})

test('S8 patches from elsewhere enter the documents but not the history', () => {
  const { editor, name } = open()
  editor.receive([
    {
      id: 'touchMenu',
      field: 'name',
      before: 'Phone menu and transfer',
      after: 'From the other tab',
    },
  ])
  expect(name()).toBe('From the other tab')
  expect(editor.undo()).toBeUndefined()
})
