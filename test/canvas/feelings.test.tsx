import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { advance } from '../../src/canvas/gestures/advance.ts'
import { feelingAt, feltAt, feltPoints } from '../../src/canvas/gestures/feltPoints.ts'
import { idle } from '../../src/canvas/gestures/gesture.ts'
import { setPersonas } from '../../src/commands/verbs/setPersonas.ts'
import { setFeeling } from '../../src/commands/verbs/setFeeling.ts'
import { layoutWords } from '../../src/i18n/layoutWords.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import { cellKey } from '../../src/model/recordIndex.ts'
import { recordsOfKind } from '../../src/model/queries.ts'
import { id, smallMap } from './mapBuilder.ts'
import { cell, focusOn, said, showMap, withoutPainting } from './mapScreen.tsx'

withoutPainting()

const at = '2026-03-01T10:00:00.000Z'
const call = id('step', 'Call')
const anna = 'persAnna'
const withAnna = () =>
  smallMap()
    .run(setPersonas, { personaIds: [], newcomer: { id: anna, kind: 'persona', name: 'Anna' } })
    .run(setFeeling, { id: 'feelAnna', stepId: call, personaId: anna, value: 1, at })
const feelings = ({ editor }: ReturnType<typeof showMap>) =>
  recordsOfKind(editor.getState().records, 'feeling').map(({ personaId, value }) => [
    personaId,
    value,
  ])

test('Alt and an arrow make a feeling better or worse by half a point, and say so', async () => {
  const map = showMap()
  focusOn(cell('Feeling, Call, nothing yet'))
  await map.user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(feelings(map)).toEqual([[undefined, 0.5]])
  expect(said()).toContain('“Call”: team +0.5')
  expect(cell('Feeling, Call, team +0.5')).toHaveFocus()
  await map.user.keyboard(
    '{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}',
  )
  expect(feelings(map)).toEqual([[undefined, -2]])
  act(() => void map.editor.undo())
  expect(feelings(map)).toEqual([[undefined, -1.5]])
})

test('the persona that is looked at alone is the one that is changed; the menu chooses it', async () => {
  const map = showMap(withAnna().records)
  focusOn(cell('Feeling, Call, Anna +1.0'))
  await map.user.keyboard('{Shift>}{F10}{/Shift}')
  await map.user.click(screen.getByRole('menuitem', { name: 'Only Anna' }))
  expect(map.session.getState().shownPersonaId).toBe(anna)
  focusOn(cell('Feeling, Call, Anna +1.0'))
  await map.user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(feelings(map)).toEqual([[anna, 1.5]])
  expect(said()).toContain('“Call”: Anna +1.5')
  focusOn(screen.getByRole('rowheader', { name: 'Feeling' }))
  await map.user.keyboard('{Shift>}{F10}{/Shift}')
  await map.user.click(screen.getByRole('menuitem', { name: 'All personas' }))
  expect(map.session.getState().shownPersonaId).toBeUndefined()
})

test('a point of a curve is taken hold of where it is; one of an only curve also where it has none', () => {
  const scene = (records = withAnna().records) => layoutMap(records, { words: layoutWords() })
  const place = cellKey(call, id('lane', 'Feeling'))
  const made = scene()
  const box = made.cells.get(place)
  const [point] = box ? feltPoints(made, box) : []
  if (!box || !point) throw new Error('no point')
  expect(feltAt(made, box, { x: point.x + 8, y: point.y - 8 })).toEqual(point.felt)
  expect(feltAt(made, box, { x: point.x + 20, y: point.y })).toBeUndefined()
  const bare = scene(smallMap().records)
  const [curves] = bare.feelings
  const empty = bare.cells.get(place)
  if (!curves || !empty) throw new Error('no lane')
  expect(feltPoints(bare, empty)).toMatchObject([{ y: curves.zeroY, felt: { stepId: call } }])
  const heights = [-1000, -26, -2, 0, 13, 1000].map((by) => feelingAt(curves, curves.zeroY + by))
  expect(heights).toEqual([2, 1, 0.1, 0, -0.5, -2])
})

test('a press on a point that moves drags it; a finger does so once the step is selected', () => {
  const felt = { laneId: 'lane0000', stepId: call }
  const spot = (y: number) => ({ pane: { x: 0, y }, map: { x: 0, y } })
  const dragged = (pointerType: string, selection: readonly string[]) => {
    const press = {
      pointerId: 1,
      pointerType,
      button: 0,
      spot: spot(0),
      target: { kind: 'ground', key: 'x', felt },
      isAdding: false,
      isShift: false,
      isSpace: false,
    } as const
    const down = advance(idle, { type: 'down', press }, selection)
    const move = advance(down.gesture, { type: 'move', pointerId: 1, spot: spot(20) }, selection)
    return advance(move.gesture, { type: 'up', pointerId: 1, spot: spot(30) }, selection).effects
  }
  expect(dragged('mouse', [])).toEqual([{ do: 'feel', felt, to: { x: 0, y: 30 } }, { do: 'rest' }])
  expect(dragged('touch', [])).toEqual([{ do: 'rest' }])
  expect(dragged('touch', [call])[0]).toMatchObject({ do: 'feel' })
})

test('a step that a journey details says so and opens it, by its mark, a key and the menu', async () => {
  const map = showMap()
  const detail = { journeyId: 'jrnyCall', name: 'Call centre', organisationId: 'o', stepId: call }
  const wishes: unknown[] = []
  map.session.subscribe(({ journeyWish }) => {
    if (!journeyWish) return
    wishes.push(journeyWish)
    map.session.setState({ journeyWish: undefined })
  })
  const head = screen.getByRole('columnheader', { name: 'Call' })
  focusOn(head)
  await map.user.keyboard('{Control>}{Enter}{/Control}')
  expect(said()).toContain('No journey details this step yet.')
  await map.user.keyboard('{Shift>}{F10}{/Shift}')
  await map.user.click(screen.getByRole('menuitem', { name: 'Make a journey of this step' }))
  expect(wishes).toEqual([{ detail: call }])
  act(() => map.session.setState({ details: [detail] }))
  expect(head).toHaveAccessibleDescription(/opens Call centre/)
  focusOn(head)
  await map.user.keyboard('{Control>}{Enter}{/Control}')
  await map.user.click(screen.getByRole('button', { name: 'opens Call centre' }))
  focusOn(head)
  await map.user.keyboard('{Shift>}{F10}{/Shift}')
  await map.user.click(screen.getByRole('menuitem', { name: 'Open “Call centre”' }))
  expect(wishes.slice(1)).toEqual(Array.from({ length: 3 }, () => ({ open: 'jrnyCall' })))
})
