import { expect, test } from 'vitest'
import { createMap } from '../../src/canvas/createMap.ts'
import { fitCards } from '../../src/canvas/viewport/zoomBy.ts'
import { createEditor } from '../../src/store/createEditor.ts'
import { createSession } from '../../src/store/createSession.ts'
import { id, smallMap } from './mapBuilder.ts'

const visit = id('tchp', 'Visit')
const { records } = smallMap()
const kept = new Set([visit])

test('where nothing that is kept is in view, all of it comes into view; else the view stays', () => {
  const tools = createMap(
    createEditor(records, () => 0),
    createSession(),
    () => ({
      refused: { key: 'paste.nothing', values: {} },
    }),
  )
  const { viewport, view } = tools
  const pane = { width: 320, height: 500 }
  viewport.setPane(pane)
  fitCards(tools, kept)
  const card = view().scene.cards.get(visit)
  const now = viewport.get()
  const left = (card?.x ?? Infinity) * now.zoom + now.x
  expect(left).toBeGreaterThanOrEqual(view().scene.laneHeadWidth * now.zoom)
  expect(left + (card?.w ?? Infinity) * now.zoom).toBeLessThanOrEqual(pane.width)
  viewport.set({ ...now, x: now.x + 1 })
  fitCards(tools, kept)
  expect(viewport.get().x).toBe(now.x + 1)
})
