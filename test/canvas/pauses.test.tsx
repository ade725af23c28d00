import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setChannel } from '../../src/commands/verbs/setChannel.ts'
import { recordsOfKind, stepsInOrder } from '../../src/model/queries.ts'
import { box, cell, focusOn, noBox, showMap, withoutPainting } from './mapScreen.tsx'

withoutPainting()

type Shown = ReturnType<typeof showMap>
const pains = ({ editor }: Shown): string[] =>
  recordsOfKind(editor.getState().records, 'painPoint').map(({ title }) => title)
const undoSteps = ({ editor }: Shown): number => editor.getState().history.done.length
const stepCount = ({ editor }: Shown): number => stepsInOrder(editor.getState().records).length

/** Types with a pause after every key, long enough for what is typed so far to be kept. */
async function typeSlowly({ user, session }: Shown, text: string): Promise<void> {
  for (const key of text) {
    await user.keyboard(key)
    act(() => session.getState().keepOpenEdit?.())
    expect(box()).toHaveFocus()
  }
}

test('pauses between the keys of one text make neither two records nor two steps of undo', async () => {
  // Every look at the clock is a second later: whatever happens, the machine was busy meanwhile.
  let seconds = 0
  const map = showMap(undefined, () => 1000 * seconds++)
  focusOn(cell('Empty, Wait, Pain points'))
  await typeSlowly(map, 'Long wait')
  await map.user.keyboard('{Tab}')
  await typeSlowly(map, 'Told twice')
  await map.user.keyboard('{Enter}')
  expect(pains(map)).toEqual(['Long wait', 'Told twice'])
  expect(undoSteps(map)).toBe(2)
  expect(stepCount(map)).toBe(4)
  act(() => void map.editor.undo())
  expect([pains(map), stepCount(map)]).toEqual([['Long wait'], 3])
  act(() => void map.editor.undo())
  expect(pains(map)).toEqual([])
})

test('what else changes during a pause is not lost, and the text is there once', async () => {
  for (const end of ['{Enter}', '{Escape}']) {
    const map = showMap()
    const { editor, session } = map
    const touchpoints = () => recordsOfKind(editor.getState().records, 'touchpoint')
    const before = touchpoints().length
    focusOn(cell('Empty, Explain, Touchpoints'))
    await typeSlowly(map, 'Ag')
    const [id = ''] = session.getState().selection
    const channel = (name: string): void =>
      act(() => void editor.dispatch(setChannel, { touchpointIds: [id], channel: name }))
    channel('Phone')
    await typeSlowly(map, 'en')
    await typeSlowly(map, 't')
    expect(touchpoints().find((one) => one.id === id)).toMatchObject({
      name: 'Agent',
      channel: 'Phone',
    })
    channel('Chat')
    await typeSlowly(map, 's')
    await map.user.keyboard(end)
    expect(noBox()).toBeNull()
    const made = touchpoints().filter((one) => one.id === id)
    if (end === '{Enter}') expect(made).toMatchObject([{ name: 'Agents', channel: 'Chat' }])
    else expect(made).toEqual([])
    expect(touchpoints()).toHaveLength(before + made.length)
    while (editor.undo() !== undefined);
    expect(touchpoints()).toHaveLength(before)
    map.unmount()
  }
})

test('a pause leaves the caret and the rest of the text where they are', async () => {
  const map = showMap()
  focusOn(cell('Visit, no owner'))
  await map.user.keyboard('{Enter}')
  const area = box()
  if (!(area instanceof HTMLTextAreaElement)) throw new Error('no text area')
  const began = area.defaultValue
  area.setSelectionRange(2, 2)
  await typeSlowly(map, 'xyz')
  expect([area.value, area.selectionStart]).toEqual(['Vixyzsit', 5])
  // What the box began with does not follow the record: the browser would take it for a change from outside.
  expect(area.defaultValue).toBe(began)
  await map.user.keyboard('{Escape}')
  expect(cell('Visit, no owner')).toHaveFocus()
  expect(undoSteps(map)).toBe(0)
})
