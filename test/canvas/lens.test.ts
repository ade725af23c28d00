import { expect, test } from 'vitest'
import { createMap } from '../../src/canvas/createMap.ts'
import { keptCards } from '../../src/canvas/lens.ts'
import { fitCards } from '../../src/canvas/viewport/zoomBy.ts'
import type { Finding } from '../../src/model/finding.ts'
import { createEditor } from '../../src/store/createEditor.ts'
import { createSession } from '../../src/store/createSession.ts'
import { id, smallMap } from './mapBuilder.ts'

const visit = id('tchp', 'Visit')
const finding: Finding = {
  id: `unowned:${visit}`,
  rule: 'unowned',
  severity: 'warning',
  subjects: [visit],
  title: { key: 'finding.unowned.title', values: {} },
  why: { key: 'finding.unowned.why', values: {} },
  harm: 0,
  fixes: [],
}
const { records } = smallMap()
const kept = keptCards(records, [finding], { rule: 'unowned' })

test('a lens keeps what its findings speak of, and the steps of the touchpoints among it', () => {
  expect([...kept].sort()).toEqual([id('step', 'Wait'), visit].sort())
  expect(keptCards(records, [finding], { rule: 'no-kpi' }).size).toBe(0)
})

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
