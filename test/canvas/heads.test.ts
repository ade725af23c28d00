import { expect, test } from 'vitest'
import { besideHeads } from '../../src/canvas/Overlay.tsx'
import { createMap } from '../../src/canvas/createMap.ts'
import { panByScroll, reveal, roomForRing, zoomForTyping } from '../../src/canvas/grid/focusCell.ts'
import { createEditor } from '../../src/store/createEditor.ts'
import { createSession } from '../../src/store/createSession.ts'
import { smallMap, id } from './mapBuilder.ts'

const heads = { laneHeadWidth: 120, headHeight: 90 }

test('what lies on cards ends at the heads, wherever these stand', () => {
  expect(besideHeads({ x: 0, y: 0, zoom: 1 }, heads)).toBe('inset(90px 0 0 120px)')
  expect(besideHeads({ x: -500, y: -300, zoom: 1 }, heads)).toBe('inset(90px 0 0 120px)')
  expect(besideHeads({ x: 40, y: 20, zoom: 0.5 }, heads)).toBe('inset(65px 0 0 100px)')
})

test('the ring of a place with curves begins below their legend', () => {
  expect(roomForRing({ x: 0, y: 100, w: 50, h: 150 }, 20)).toEqual({ x: 0, y: 120, w: 50, h: 124 })
  expect(roomForRing({ x: 0, y: 100, w: 50, h: 68 })).toEqual({ x: 0, y: 106, w: 50, h: 56 })
})

function mapIn(pane: { width: number; height: number }) {
  const tools = createMap(
    createEditor(smallMap().records, () => 0),
    createSession(),
    () => ({
      refused: { key: '', values: {} },
    }),
  )
  tools.viewport.setPane(pane)
  return tools
}

test('bringing a cell into view never opens empty space that the map could fill', () => {
  const tools = mapIn({ width: 400, height: 300 })
  const { scene, grid } = tools.view()
  expect(scene.height).toBeGreaterThan(300)
  const last = grid.rows.at(-1)?.cells.at(-1)
  const first = grid.byKey.get(id('tchp', 'Phone menu'))
  if (!last || !first) throw new Error('cells')
  for (const from of [
    { x: 350, y: 250, zoom: 1 },
    { x: -scene.width + 120, y: -scene.height + 120, zoom: 1 },
    { x: 0, y: 0, zoom: 0.2 },
  ]) {
    for (const cell of [first, last]) {
      tools.viewport.set(from)
      if (from.zoom < 1) zoomForTyping(tools, cell)
      else reveal(tools, cell)
      const { x, y, zoom } = tools.viewport.get()
      if (y !== from.y) {
        expect(y).toBeLessThanOrEqual(16)
        // Room for the zoom at the foot, which covers nothing that has the focus.
        expect(y + scene.height * zoom).toBeGreaterThanOrEqual(300 - 16 - 56)
      }
      if (x !== from.x) {
        expect(x).toBeLessThanOrEqual(16)
        expect(x + scene.width * zoom).toBeGreaterThanOrEqual(400 - 16)
      }
      // Its upper left corner is in the pane.
      expect(cell.box.y * zoom + y).toBeGreaterThanOrEqual(0)
      expect(cell.box.y * zoom + y).toBeLessThan(300)
    }
  }
})

test('what has the focus stands above the zoom at the foot of the pane', () => {
  const tools = mapIn({ width: 400, height: 380 })
  const last = tools.view().grid.rows.at(-1)?.cells[0]
  if (!last) throw new Error('cells')
  reveal(tools, last)
  const { y, zoom } = tools.viewport.get()
  expect((last.box.y + last.box.h) * zoom + y).toBeLessThanOrEqual(380 - 48)
})

test('what the browser scrolls into the middle of the pane opens no empty space either', () => {
  const tools = mapIn({ width: 400, height: 300 })
  tools.viewport.set({ x: -100, y: -200, zoom: 1 })
  panByScroll(tools, { x: 0, y: 450 })
  expect(tools.viewport.get()).toEqual({ x: -100, y: 12, zoom: 1 })
})
