import { moveLane } from '../../commands/verbs/moveLane.ts'
import { moveStage } from '../../commands/verbs/moveStage.ts'
import { moveStep } from '../../commands/verbs/moveStep.ts'
import type { Scene } from '../../layout/Scene.ts'
import { cellKey } from '../../model/recordIndex.ts'
import type { MapTools } from '../MapTools.ts'
import { curvesOf, feelingAt } from '../gestures/feltPoints.ts'
import type { Drop } from '../gestures/gesture.ts'
import { type Landing, cardLanding, headLanding } from '../gestures/landing.ts'
import { resizingTo } from '../gestures/resizing.ts'
import { touchpointAt } from '../gestures/targetAt.ts'
import { run, whatOf } from '../grid/cellActions.ts'
import type { Point } from '../viewport/Viewport.ts'
import { connectTo } from './connectTo.ts'
import { feel } from './feel.ts'
import { moveTo } from './moveTo.ts'
import { resizeTo } from './resize.ts'

/** Does what letting go of something dragged asks for. */
export function drop(tools: MapTools, effect: Drop): void {
  const { scene } = tools.view()
  if (effect.do === 'reorder') return reorder(tools, effect.what, effect.id, effect.to)
  if (effect.do === 'resize') {
    const { border, to } = effect
    const resizing = resizingTo(scene, border, to)
    if (resizing) resizeTo(tools, border.id, resizing.size)
    return undefined
  }
  if (effect.do === 'connect') {
    const target = touchpointAt(scene, effect.to)
    if (target && target.id !== effect.fromId) connectTo(tools, effect.fromId, target.id)
    return undefined
  }
  if (effect.do === 'feel') {
    const curves = curvesOf(scene, effect.felt.laneId)
    if (curves) feel(tools, effect.felt, feelingAt(curves, effect.to.y))
    return undefined
  }
  const landing = cardLanding(scene, effect.ids, effect.to)
  if (landing?.what !== 'cards') return undefined
  const { stepId, laneId, beforeId } = landing
  const ids = inReadingOrder(tools, effect.ids)
  if (!isWhereItIs(scene, ids, landing))
    moveTo(tools, { ids, stepId, laneId, ...(beforeId ? { beforeId } : {}) })
  return undefined
}

function reorder(tools: MapTools, what: 'stage' | 'step' | 'lane', id: string, to: Point): void {
  const landing = headLanding(tools.view().scene, what, to)
  if (!landing || landing.what !== what || landing.beforeId === id) return
  const before = landing.beforeId ? { beforeId: landing.beforeId } : {}
  const name = whatOf(tools, [id])
  const isMoved =
    landing.what === 'step'
      ? run(tools, moveStep, { id, stageId: landing.stageId, ...before })
      : run(tools, what === 'stage' ? moveStage : moveLane, { id, ...before })
  if (isMoved) tools.session.notify({ key: 'map.said.reordered', values: { what: name } }, 'done')
}

/** Let go where it was taken from: nothing is moved, nothing is said. */
function isWhereItIs(
  scene: Scene,
  ids: readonly string[],
  { stepId, laneId, beforeId }: Landing & { what: 'cards' },
): boolean {
  const now = scene.cells.get(cellKey(stepId, laneId))?.cardIds ?? []
  const others = now.filter((id) => !ids.includes(id))
  const at = beforeId === undefined ? others.length : others.indexOf(beforeId)
  const next = others.toSpliced(at, 0, ...ids)
  return next.length === now.length && next.every((id, index) => id === now[index])
}

/** Cards keep their order when they are moved together. */
function inReadingOrder({ view }: MapTools, ids: readonly string[]): string[] {
  const { cards } = view().scene
  return ids
    .filter((id) => cards.has(id))
    .toSorted((a, b) => {
      const one = cards.get(a)
      const other = cards.get(b)
      if (!one || !other) return 0
      return one.x - other.x || one.y - other.y
    })
}
