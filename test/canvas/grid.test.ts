import { describe, expect, test } from 'vitest'
import { type GridCell, mapGrid } from '../../src/canvas/grid/MapGrid.ts'
import { type Direction, firstCell, navigate, nearestCell } from '../../src/canvas/grid/navigate.ts'
import { nameOfCell } from '../../src/canvas/grid/nameOfCell.ts'
import { mostCardsInPage, shownRows } from '../../src/canvas/grid/shownRows.ts'
import { cardName } from '../../src/canvas/grid/cellName.ts'
import { keyAction } from '../../src/canvas/grid/keyAction.ts'
import { layoutWords } from '../../src/i18n/layoutWords.ts'
import { findCells } from '../../src/layout/findCells.ts'
import { layoutMap } from '../../src/layout/layoutMap.ts'
import type { CardBox } from '../../src/layout/Scene.ts'
import { MapBuilder, id, smallMap } from './mapBuilder.ts'

function built(map: MapBuilder = smallMap()) {
  const { records } = map
  const scene = layoutMap(records, { words: layoutWords() })
  const grid = mapGrid(scene)
  return { records, scene, grid }
}

test('rows are the heads of the columns, then each layer of a lane’s stacks', () => {
  const view = built()
  const names = view.grid.rows.map(({ cells }) => cells.map((cell) => nameOfCell(view, cell)))
  expect(names).toEqual([
    ['Call', 'Explain', 'Wait'],
    ['Touchpoints', 'Phone menu, no owner', 'Empty, Explain, Touchpoints', 'Visit, no owner'],
    ['Chat, no owner'],
    [
      'Pain points',
      'Empty, Call, Pain points',
      'Empty, Explain, Pain points',
      'Empty, Wait, Pain points',
    ],
    [
      'Feeling',
      'Feeling, Call, nothing yet',
      'Feeling, Explain, nothing yet',
      'Feeling, Wait, nothing yet',
    ],
  ])
})

test('a card is named by its text and what its chips say', () => {
  const [card] = built().scene.cards.values()
  const chips = {
    owner: 'none',
    feedback: { n: 1860, negativeShare: [0.71, 0.69, 0.73], complaints: 0 },
    badge: { count: 2 },
  }
  const named = { ...card, ...chips } as unknown as CardBox
  expect(cardName(named, 'Phone menu\nand transfer')).toBe(
    'Phone menu and transfer, no owner, 71% negative of 1,860, 2 findings',
  )
})

test.each([
  [{ n: 0, complaints: 317 }, 'Bill, 317 complaints'],
  [{ n: 0, complaints: 1 }, 'Bill, 1 complaint'],
  [
    { n: 1, negativeShare: [1, 0.2, 1], complaints: 527 },
    'Bill, 527 complaints, 100% negative of 1',
  ],
  [
    { n: 30, negativeShare: [0.5, 0.3, 0.7], complaints: 2 },
    'Bill, 50% negative of 30, 2 complaints',
  ],
])('a card counts complaints and shares other comments: %j', (feedback, name) => {
  const [card] = built().scene.cards.values()
  const { owner: _owner, badge: _badge, ...plain } = { ...card }
  expect(cardName({ ...plain, feedback } as unknown as CardBox, 'Bill')).toBe(name)
})

describe('arrows', () => {
  const { grid } = built()
  const from = (key: string, ...path: Direction[]): string | undefined => {
    let cell: GridCell | undefined = grid.byKey.get(key)
    for (const direction of path) cell = cell && navigate(grid, cell, direction)
    return cell?.key
  }
  const empty = (step: string, lane: string): string => `${id('step', step)}|${id('lane', lane)}`

  test('go by cell, and through a stack', () => {
    expect(from(id('tchp', 'Phone menu'), 'down')).toBe(id('tchp', 'Chat'))
    expect(from(id('tchp', 'Chat'), 'down')).toBe(empty('Call', 'Pain points'))
    expect(from(empty('Call', 'Pain points'), 'up')).toBe(id('tchp', 'Chat'))
    expect(from(empty('Wait', 'Pain points'), 'up')).toBe(id('tchp', 'Visit'))
  })

  test('go sideways to the top of a lower stack', () => {
    expect(from(id('tchp', 'Chat'), 'right')).toBe(empty('Explain', 'Touchpoints'))
    expect(from(id('tchp', 'Chat'), 'left')).toBe(id('lane', 'Touchpoints'))
  })

  test('reach steps, stages and lanes, and stop at the rim', () => {
    expect(from(id('tchp', 'Visit'), 'up')).toBe(id('step', 'Wait'))
    expect(from(id('step', 'Explain'), 'up')).toBe(id('stage', 'Ask'))
    expect(from(id('stage', 'Ask'), 'right')).toBe(id('stage', 'Fix'))
    expect(from(id('stage', 'Fix'), 'down')).toBe(id('step', 'Wait'))
    expect(from(id('stage', 'Ask'), 'up')).toBeUndefined()
    expect(from(id('tchp', 'Visit'), 'right')).toBeUndefined()
    expect(from(empty('Wait', 'Feeling'), 'down')).toBeUndefined()
  })

  test('Home and End go along the row, with Ctrl across the map', () => {
    expect(from(id('tchp', 'Phone menu'), 'rowEnd')).toBe(id('tchp', 'Visit'))
    expect(from(id('tchp', 'Visit'), 'rowStart')).toBe(id('lane', 'Touchpoints'))
    expect(from(id('tchp', 'Visit'), 'mapStart')).toBe(id('tchp', 'Phone menu'))
    expect(from(id('tchp', 'Visit'), 'mapEnd')).toBe(empty('Wait', 'Feeling'))
  })

  test('every cell can be reached from the first', () => {
    const seen = new Set([firstCell(grid)])
    for (const cell of seen)
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = cell && navigate(grid, cell, direction)
        if (next) seen.add(next)
      }
    expect(seen.size).toBe(grid.byKey.size)
  })

  test('what is gone leaves the focus beside its place', () => {
    expect(nearestCell(grid, 3, 3)?.key).toBe(id('tchp', 'Chat'))
    expect(nearestCell(grid, 99, 1)?.key).toBe(empty('Call', 'Feeling'))
  })
})

describe('the window of cells in the page', () => {
  const large = new MapBuilder().stage('Ask').lane('Touchpoints', 'touchpoints')
  for (let step = 0; step < 60; step++) {
    large.step('Ask', `Step ${step}`)
    const count = step === 0 ? 21 : step <= 30 ? 10 : 7
    for (let at = 0; at < count; at++)
      large.touchpoint(`Step ${step}`, 'Touchpoints', `T ${step} ${at}`)
  }
  const { scene, grid } = built(large)
  const keys = (rows: ReturnType<typeof shownRows>): Set<string> =>
    new Set(rows.flatMap(({ cells }) => cells.map(({ key }) => key)))

  test('holds every cell up to 500 cards', () => {
    const small = built()
    expect(small.scene.cards.size).toBeLessThanOrEqual(mostCardsInPage)
    expect(shownRows(small.grid, small.scene, [], undefined)).toBe(small.grid.rows)
  })

  test('above that holds what is in view and what is around the cell in focus', () => {
    expect(scene.cards.size).toBeGreaterThan(mostCardsInPage)
    const inView = findCells(scene, { x: 150, y: 100, w: 600, h: 400 })
    const shown = keys(shownRows(grid, scene, inView, id('tchp', 'T 50 3')))
    expect(shown).toContain(id('tchp', 'T 0 20'))
    expect(shown).toContain(id('tchp', 'T 50 3'))
    expect(shown).toContain(id('tchp', 'T 51 4'))
    expect(shown).not.toContain(id('tchp', 'T 40 0'))
    expect(shown.size).toBeLessThan(120)
  })
})

test('keys of the app and the browser are left alone', () => {
  const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
    keyAction({
      key: name,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      ...more,
    })
  expect(key('z', { ctrlKey: true })).toBeUndefined()
  expect(key('c', { metaKey: true })).toBeUndefined()
  expect(key('F1')).toBeUndefined()
  expect(key('Tab')).toBeUndefined()
  expect(key('Shift')).toBeUndefined()
  expect(key('Dead')).toBeUndefined()
  expect(key('ß')).toEqual({ do: 'type', text: 'ß' })
  expect(key('😀')).toEqual({ do: 'type', text: '😀' })
  expect(key('ArrowLeft', { altKey: true })).toEqual({ do: 'move', direction: 'left' })
  expect(key('End', { ctrlKey: true })).toMatchObject({ direction: 'mapEnd' })
})
